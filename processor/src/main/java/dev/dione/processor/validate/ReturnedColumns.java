package dev.dione.processor.validate;

import dev.dione.processor.model.DaoMethod;
import dev.dione.processor.model.Entity;
import dev.dione.processor.model.Property;
import dev.dione.processor.model.RowShape;
import dev.dione.processor.model.RowShape.Field;
import dev.dione.processor.model.TypeText;
import dev.dione.processor.model.WriteResult.Returned;
import dev.dione.processor.report.DaoCode;
import dev.dione.processor.report.EntityCode;
import dev.dione.processor.report.Report;
import dev.dione.processor.report.Suggest;
import java.util.Optional;

/**
 * What must hold of the rows that a write gives back: they are of its table.
 *
 * @param entity what it writes
 * @param verb what it does with that
 */
record ReturnedColumns(DaoMethod method, Entity entity, String verb, Report report) {

  void check(Returned returned) {
    if (returned.row() instanceof RowShape.OfEntity of
        && !of.entity().type().equals(entity.type())) {
      problem(
          "%s %s and returns another entity. Fix: return the one that it %s."
              .formatted(verb, entity.type().simpleName(), verb));
      return;
    }
    for (Field field : returned.columns()) {
      Optional<Property> stored = entity.stored(field.column());
      if (stored.isEmpty()) {
        report.add(
            EntityCode.UNKNOWN_COLUMN,
            method.place(),
            entity.type().simpleName(),
            field.column(),
            Suggest.didYouMean(field.column(), entity.columnNames()),
            String.join(", ", entity.columnNames()));
      } else if (stored.get().column().type() != field.type().kind().columnType()) {
        problem(
            "returns column \"%s\" as %s, and %s.%s is %s. Fix: give both one type."
                .formatted(
                    field.column(),
                    TypeText.of(field.type().java()),
                    entity.type().simpleName(),
                    stored.get().name(),
                    TypeText.of(stored.get().type().java())));
      }
    }
  }

  private void problem(String text) {
    report.add(DaoCode.RETURNING, method.place(), method.name() + " " + text);
  }
}
