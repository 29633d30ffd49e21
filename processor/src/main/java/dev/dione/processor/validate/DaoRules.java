package dev.dione.processor.validate;

import dev.dione.dialect.dml.InsertSql;
import dev.dione.dialect.dml.UpsertSql;
import dev.dione.dialect.dml.WriteColumn;
import dev.dione.processor.model.DaoMethod;
import dev.dione.processor.model.DeleteBy;
import dev.dione.processor.model.Entity;
import dev.dione.processor.model.Property;
import dev.dione.processor.model.ReadMethod;
import dev.dione.processor.model.RowOrder;
import dev.dione.processor.model.RowShape;
import dev.dione.processor.model.WriteMethod;
import dev.dione.processor.model.WriteResult;
import dev.dione.processor.report.DaoCode;
import dev.dione.processor.report.EntityCode;
import dev.dione.processor.report.Place;
import dev.dione.processor.report.Report;
import dev.dione.processor.report.SchemaCode;
import dev.dione.processor.report.WarningCode;
import dev.dione.processor.report.WriteCode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What must hold of the methods of one DAO. */
final class DaoRules {
  private final Rules rules;
  private final Report report;

  DaoRules(Rules rules, Report report) {
    this.rules = rules;
    this.report = report;
  }

  /** Checks one method. */
  void check(DaoMethod method) {
    if (method instanceof WriteMethod write && !write.entity().isTable()) {
      readOnly(write, write.kindName(), write.entity());
    } else if (method instanceof DeleteBy delete && !delete.entity().isTable()) {
      readOnly(delete, delete.kindName(), delete.entity());
    } else if (!isOfFaultyEntity(method)) { // which is reported where it stands
      if (method instanceof WriteMethod write
          && write.outcome() instanceof WriteResult.Returned returned) {
        new ReturningRules(write, returned, report).check();
      }
      new SoftDeleteRules(report).check(method);
      if (method instanceof WriteMethod.Patch patch) {
        patch(patch);
      } else if (method instanceof WriteMethod.Upsert upsert) {
        upsert(upsert);
      } else if (method instanceof WriteMethod.Insert insert) {
        insert(insert);
      } else if (method instanceof WriteMethod.Update update) {
        update(update);
      } else if (method instanceof DeleteBy delete) {
        new DeleteByRules(delete, report).check();
      } else if (method instanceof ReadMethod.Find find) {
        find(find);
        RelationRules.check(find, report);
        new OrderRules(find, report).check();
      } else if (method instanceof ReadMethod.Select select) {
        new SqlRules(select, select.sql(), report).check();
        RelationRules.check(select, report);
        new OrderRules(select, report).check();
      } else if (method instanceof DaoMethod.Execute execute) {
        new SqlRules(execute, execute.sql(), report).check();
      }
    }
  }

  private void readOnly(DaoMethod method, String kind, Entity entity) {
    report.add(
        SchemaCode.READ_ONLY,
        method.place(),
        kind,
        method.name(),
        entity.type().simpleName(),
        ReadOnlyRules.what(entity));
  }

  private boolean isOfFaultyEntity(DaoMethod method) {
    Report elsewhere = report.elsewhere();
    method.entities().forEach(entity -> rules.check(entity, elsewhere));
    report.absorb(elsewhere);
    return !elsewhere.isClean();
  }

  private void upsert(WriteMethod.Upsert upsert) {
    Entity entity = upsert.entity();
    String name = entity.type().simpleName();
    boolean known = true;
    for (int i = 0; i < upsert.on().size(); i++) {
      String column = upsert.on().get(i);
      Place place = upsert.onPlaces().isEmpty() ? upsert.onPlace() : upsert.onPlaces().get(i);
      if (column.contains("(")) {
        report.add(SchemaCode.EXPRESSION_TARGET, place, column);
        known = false;
      } else {
        known &= KnownColumns.has(entity, column, place, report);
      }
    }
    if (known) {
      target(upsert, entity, name);
    }
    if (upsert.nulls() == WriteColumn.Policy.OVERWRITE) {
      List<WriteColumn> columns =
          entity.written().stream()
              .filter(p -> !p.role().isTime())
              .map(p -> p.writeColumn().withNulls(upsert.nulls()))
              .toList();
      for (WriteColumn column : UpsertSql.impossible(columns)) {
        entity
            .stored(column.column().name())
            .ifPresent(
                p ->
                    report.add(
                        EntityCode.OVERWRITE_NOT_NULL, upsert.place(), name + "." + p.name()));
      }
    }
  }

  private void target(WriteMethod.Upsert upsert, Entity entity, String name) {
    List<List<String>> targets = new ArrayList<>(List.of(entity.idColumns()));
    entity.indexes().forEach(index -> index.definition().key().ifPresent(targets::add));
    if (targets.stream().noneMatch(t -> lower(t).equals(lower(upsert.on())))) {
      report.add(
          DaoCode.CONFLICT_TARGET,
          upsert.onPlace(),
          name,
          String.join(", ", upsert.on()),
          targets.stream().map(t -> String.join(", ", t)).collect(Collectors.joining("; ")));
      return;
    }
    CollationRules.target(upsert, report);
    for (String column : upsert.on()) {
      Optional<Property> property = entity.stored(column);
      if (property.filter(Property::isGenerated).isPresent()) {
        report.add(
            SchemaCode.GENERATED_COLUMN,
            upsert.onPlace(),
            name + "." + property.get().name(),
            "be an upsert's target, as its value is not known before it is written. Fix: upsert on"
                + " other columns");
      }
      boolean isId = lower(entity.idColumns()).equals(lower(upsert.on()));
      if (property.isPresent() && property.get().writeColumn().takesDefault()) {
        report.add(
            EntityCode.COLUMN_OPTION,
            upsert.onPlace(),
            "The upsert is on \"%s\", and a null of %s means its default: such rows of one call would"
                    .formatted(column, name + "." + property.get().name())
                + " be one. Fix: leave out @Nullable or the default, or upsert on another key.");
      }
      if (!isId && property.isPresent() && !property.get().column().notNull()) {
        report.add(
            WarningCode.NULL_IN_UNIQUE_KEY,
            upsert.onPlace(),
            column,
            name + "." + property.get().name());
      }
    }
  }

  private static Set<String> lower(List<String> names) {
    Set<String> lower = new HashSet<>();
    names.forEach(name -> lower.add(name.toLowerCase(Locale.ROOT)));
    return lower;
  }

  private void patch(WriteMethod.Patch patch) {
    String entity = patch.entity().type().simpleName();
    if (!patch.entity().patched()) {
      report.add(
          WriteCode.PATCH,
          patch.place(),
          "%s takes patches of %s, which has none. Fix: give it @Entity(patch = true)."
              .formatted(patch.name(), entity));
    } else if (patch.entity().written().stream().allMatch(DaoRules::isOfTheRow)) {
      report.add(
          WriteCode.PATCH,
          patch.place(),
          "%s takes patches of %s, which has no column besides its id that they could change. Fix: remove it."
              .formatted(patch.name(), entity));
    }
  }

  private static boolean isOfTheRow(Property property) {
    return property.id()
        || (property.role() != Property.Role.VALUE && property.role() != Property.Role.DELETED);
  }

  private void insert(WriteMethod.Insert insert) {
    new TenantRules(report).check(insert);
    if (insert.conflict() == InsertSql.Conflict.REPLACE && insert.entity().version().isPresent()) {
      report.add(
          WriteCode.VERSION,
          insert.place(),
          "@Insert method %s replaces rows of %s, whatever version they have. Fix: use @Upsert, which compares it."
              .formatted(insert.name(), insert.entity().type().simpleName()));
    }
  }

  private void update(WriteMethod.Update update) {
    boolean onlyKeys =
        update.entity().written().stream()
            .allMatch(
                p ->
                    p.id()
                        || p.role() == Property.Role.VERSION
                        || p.role() == Property.Role.TENANT
                        || p.policy() == WriteColumn.Policy.INSERT_ONLY);
    if (onlyKeys) {
      report.add(
          DaoCode.DAO_METHOD,
          update.place(),
          "@Update method %s has nothing to write: %s has no column besides its id. Fix: remove it."
              .formatted(update.name(), update.entity().type().simpleName()));
    }
  }

  private void find(ReadMethod.Find find) {
    if (find.row() instanceof RowShape.Keyed keyed) {
      KnownColumns.has(find.entity(), keyed.key().column(), find.place(), report);
    }
    for (RowOrder.Term term : find.order().named()) {
      KnownColumns.has(
          find.entity(),
          term.column(),
          Objects.requireNonNullElse(term.place(), find.place()),
          report);
    }
    new FindRules(find, report).check();
  }
}
