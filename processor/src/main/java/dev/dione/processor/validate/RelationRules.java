package dev.dione.processor.validate;

import dev.dione.dialect.schema.Collation;
import dev.dione.dialect.schema.ColumnType;
import dev.dione.processor.model.Entity;
import dev.dione.processor.model.Property;
import dev.dione.processor.model.ReadMethod;
import dev.dione.processor.model.Relation;
import dev.dione.processor.model.Relation.Columns;
import dev.dione.processor.model.RowOrder.Term;
import dev.dione.processor.model.RowShape;
import dev.dione.processor.model.RowShape.Field;
import dev.dione.processor.model.TypeText;
import dev.dione.processor.report.DaoCode;
import dev.dione.processor.report.Place;
import dev.dione.processor.report.RelationCode;
import dev.dione.processor.report.Report;
import dev.dione.processor.report.WarningCode;
import java.util.Objects;
import java.util.Optional;

/** What must hold of the children of rows: their tables have the columns, and keys one type. */
final class RelationRules {
  private final Relation relation;
  private final Report report;

  private RelationRules(Relation relation, Report report) {
    this.relation = relation;
    this.report = report;
  }

  /** Checks the relations of a method's rows, and of their children. */
  static void check(ReadMethod method, Report report) {
    Optional<Entity> table =
        method instanceof ReadMethod.Find find ? Optional.of(find.entity()) : Optional.empty();
    check(method.row(), table, report);
  }

  private static void check(RowShape parents, Optional<Entity> table, Report report) {
    for (Relation relation : parents.relations()) {
      new RelationRules(relation, report).check(parents, table);
      check(relation.row(), Optional.of(relation.entity()), report);
    }
  }

  private void check(RowShape parents, Optional<Entity> table) {
    boolean known = have(relation.keyed(), relation.keyedBy());
    known &= table.isEmpty() || have(table.get(), relation.key());
    known &= same(relation.key(), relation.keyedBy());
    if (known) {
      key(parents, table);
    }
    link();
    columns();
    order();
  }

  private boolean have(Entity entity, Columns columns) {
    boolean known = true;
    for (int i = 0; i < columns.names().size(); i++) {
      known &= KnownColumns.has(entity, columns.names().get(i), columns.places().get(i), report);
    }
    return known;
  }

  private boolean same(Columns left, Columns right) {
    boolean same = !left.names().isEmpty() && left.names().size() == right.names().size();
    if (!same) {
      report.add(
          RelationCode.RELATION_KEY,
          relation.place(),
          "%s compares %s with %s. Fix: name as many columns on both sides, at least one."
              .formatted(relation.name(), listed(left), listed(right)));
    }
    return same;
  }

  private static String listed(Columns columns) {
    return columns.names().isEmpty() ? "no column" : String.join(", ", columns.names());
  }

  private void key(RowShape parents, Optional<Entity> table) {
    for (int i = 0; i < relation.key().names().size(); i++) {
      String column = relation.key().names().get(i);
      Optional<ColumnType> type =
          table.isPresent()
              ? table.flatMap(e -> e.stored(column)).map(p -> p.column().type())
              : parents.fields().stream()
                  .filter(f -> f.column().equalsIgnoreCase(column))
                  .map(f -> f.type().kind().columnType())
                  .findFirst();
      Property equal = relation.keyed().stored(relation.keyedBy().names().get(i)).orElseThrow();
      if (equal.column().collation() != Collation.BINARY) {
        report.add(
            WarningCode.RELATION_COLLATION,
            relation.place(),
            relation.name(),
            relation.keyed().table(),
            equal.column().name(),
            equal.column().collation());
      }
      if (type.isPresent() && type.get() != equal.column().type()) {
        types(relation.key().places().get(i), column, type.get(), relation.keyed(), equal);
      }
    }
  }

  private void link() {
    Relation.Link link = relation.link();
    if (link == null) {
      return;
    }
    if (link.entity().table().equalsIgnoreCase(relation.entity().table())) {
      report.add(
          RelationCode.RELATION_ENTITY,
          relation.place(),
          relation.name(),
          "comes through the table of its own children. Fix: remove through");
      return;
    }
    boolean known = have(link.entity(), link.child()) & have(relation.entity(), relation.child());
    if (!known || !same(link.child(), relation.child())) {
      return;
    }
    for (int i = 0; i < link.child().names().size(); i++) {
      Property linked = link.entity().stored(link.child().names().get(i)).orElseThrow();
      Property equal = relation.entity().stored(relation.child().names().get(i)).orElseThrow();
      if (linked.column().type() != equal.column().type()) {
        types(
            link.child().places().get(i),
            linked.column().name(),
            linked.column().type(),
            relation.entity(),
            equal);
      }
    }
  }

  private void types(Place place, String column, ColumnType type, Entity entity, Property equal) {
    report.add(
        RelationCode.RELATION_KEY,
        place,
        "%s compares \"%s\", which is %s, with %s.%s, which is %s. Fix: give both one type."
            .formatted(
                relation.name(),
                column,
                type,
                entity.table(),
                equal.column().name(),
                equal.column().type()));
  }

  /** What a child is read from. */
  private void columns() {
    for (Field field : relation.columns()) {
      Optional<Property> stored = relation.entity().stored(field.column());
      if (stored.isEmpty()) {
        KnownColumns.has(relation.entity(), field.column(), relation.place(), report);
      } else if (stored.get().column().type() != field.type().kind().columnType()) {
        report.add(
            RelationCode.RELATION_COLUMN,
            relation.place(),
            relation.name(),
            field.column(),
            TypeText.of(field.type().java()),
            relation.entity().type().simpleName() + "." + stored.get().name(),
            TypeText.of(stored.get().type().java()));
      }
    }
  }

  private void order() {
    if (relation.order().place() != null && !relation.holding().isMany()) {
      report.add(
          DaoCode.ORDER_BY,
          relation.order().place(),
          "%s holds one child, which has no order. Fix: remove @OrderBy, or hold a List."
              .formatted(relation.name()));
      return;
    }
    for (Term term : relation.order().terms()) {
      if (relation.owner(term).isEmpty()) {
        KnownColumns.has(
            relation.entity(),
            term.column(),
            Objects.requireNonNullElse(term.place(), relation.place()),
            report);
      }
    }
  }
}
