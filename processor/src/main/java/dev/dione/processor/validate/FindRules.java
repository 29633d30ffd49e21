package dev.dione.processor.validate;

import dev.dione.processor.model.DaoMethod.Parameter;
import dev.dione.processor.model.Delivery.AtOnce;
import dev.dione.processor.model.Delivery.InPages;
import dev.dione.processor.model.Property;
import dev.dione.processor.model.ReadMethod;
import dev.dione.processor.model.RowOrder;
import dev.dione.processor.model.RowShape;
import dev.dione.processor.model.RowShape.Field;
import dev.dione.processor.model.TypeText;
import dev.dione.processor.model.ValueKind;
import dev.dione.processor.report.DaoCode;
import dev.dione.processor.report.EntityCode;
import dev.dione.processor.report.RelationCode;
import dev.dione.processor.report.Report;
import dev.dione.processor.report.Suggest;
import dev.dione.processor.report.WarningCode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What must hold of a {@code @Find} method. */
final class FindRules {
  private final ReadMethod.Find find;
  private final String entity;
  private final Report report;

  FindRules(ReadMethod.Find find, Report report) {
    this.find = find;
    this.entity = find.entity().type().simpleName();
    this.report = report;
  }

  void check() {
    new ConditionRules(find, report).check();
    columns();
    for (RowOrder.Term term : find.order().terms()) {
      find.entity()
          .stored(term.column())
          .filter(p -> !p.type().kind().isOrderedAsStored())
          .ifPresent(
              p ->
                  report.add(
                      WarningCode.TEXT_ORDER,
                      Objects.requireNonNullElse(term.place(), find.place()),
                      entity + "." + p.name(),
                      TypeText.of(p.type().java())));
    }
    limit();
  }

  /** What a record is read from; keys of its children are checked with those. */
  private void columns() {
    List<Field> own =
        find.row() instanceof RowShape.OfRecord record ? record.made().fields() : List.of();
    for (Field field : own) {
      Optional<Property> stored = find.entity().stored(field.column());
      if (stored.isEmpty()) {
        report.add(
            EntityCode.UNKNOWN_COLUMN,
            find.place(),
            entity,
            field.column(),
            Suggest.didYouMean(field.column(), find.entity().columnNames()),
            String.join(", ", find.entity().columnNames()));
      } else if (stored.get().column().type() != field.type().kind().columnType()) {
        report.add(
            RelationCode.RELATION_COLUMN,
            find.place(),
            find.name(),
            field.column(),
            TypeText.of(field.type().java()),
            entity + "." + stored.get().name(),
            TypeText.of(stored.get().type().java()));
      }
    }
  }

  private void limit() {
    int limit = find.limit();
    if (find.most() != null) {
      most(find.most());
      return;
    }
    if (limit < 0) {
      limit("has the limit " + limit + ". Fix: give 1 or more");
    } else if (limit > 0 && find.delivery() instanceof InPages) {
      limit("is read in pages and to its end. Fix: remove the limit");
    } else if (limit > 0 && find.row() instanceof RowShape.OfScalar scalar) {
      boolean asks = scalar.value().kind() == ValueKind.BOOLEAN;
      limit(
          (asks ? "tells whether there is a row at all" : "counts all rows")
              + ". Fix: remove the limit");
    } else if (limit > 1 && find.delivery() instanceof AtOnce && !find.delivery().takesMany()) {
      limit("returns one row at most. Fix: give the limit 1 for the first one");
    }
  }

  private void most(Parameter most) {
    if (find.limit() != 0 || !(find.delivery() instanceof AtOnce && find.delivery().takesMany())) {
      report.add(
          DaoCode.FIND_LIMIT,
          most.place(),
          find.limit() != 0
              ? "@Find method %s has a limit, and %s is another one. Fix: keep one."
                  .formatted(find.name(), most.name())
              : "@Find method %s returns no list of rows, which %s could limit. Fix: remove it, or return a List."
                  .formatted(find.name(), most.name()));
    }
  }

  private void limit(String text) {
    report.add(
        DaoCode.FIND_LIMIT, find.limitPlace(), "@Find method " + find.name() + " " + text + ".");
  }
}
