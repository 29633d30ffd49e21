package dev.dione.processor.validate;

import dev.dione.processor.model.Entity;
import dev.dione.processor.report.EntityCode;
import dev.dione.processor.report.Place;
import dev.dione.processor.report.Report;
import dev.dione.processor.report.Suggest;

/** Columns that an annotation names. */
final class KnownColumns {
  private KnownColumns() {}

  /** Whether the entity has the column; if not, that is reported. */
  static boolean has(Entity entity, String column, Place place, Report report) {
    boolean known = entity.stored(column).isPresent();
    if (!known) {
      report.add(
          EntityCode.UNKNOWN_COLUMN,
          place,
          entity.type().simpleName(),
          column,
          Suggest.didYouMean(column, entity.columnNames()),
          String.join(", ", entity.columnNames()));
    }
    return known;
  }
}
