package dev.dione.processor.verify;

import dev.dione.processor.model.RowOrder;
import dev.dione.processor.model.RowShape;
import dev.dione.processor.model.TypeText;
import dev.dione.processor.report.DaoCode;
import dev.dione.processor.report.Place;
import dev.dione.processor.report.Report;
import dev.dione.processor.report.SqlCode;
import dev.dione.processor.report.Suggest;
import java.util.List;

/** Whether a result has what its rows shall become. */
final class ResultRules {
  private ResultRules() {}

  /** Whether the columns fit; what does not is reported. */
  static boolean check(
      List<String> columns, RowShape row, RowOrder order, Place place, Report report) {
    String type = TypeText.of(row.type());
    int positional = row.positional().size();
    if (positional > 0) {
      if (columns.size() != positional) {
        report.add(
            DaoCode.RETURN_TYPE,
            place,
            "A statement with %d result columns".formatted(columns.size()),
            type,
            positional == 1
                ? "a record with a component for each column, or select one column"
                : "a map of records with @MapKey, or select two columns: the key and its value");
      }
      return columns.size() == positional;
    }
    boolean fits = true;
    for (RowShape.Field field : row.fields()) {
      fits &= hasOne(columns, field.column(), type, place, report);
    }
    for (RowOrder.Term term : order.named()) {
      Place written = term.place() == null ? place : term.place();
      fits &= hasOne(columns, term.column(), "@OrderBy", written, report);
    }
    return fits;
  }

  private static boolean hasOne(
      List<String> columns, String column, String by, Place place, Report report) {
    long found = columns.stream().filter(c -> c.equalsIgnoreCase(column)).count();
    if (found == 0) {
      report.add(
          SqlCode.RESULT_COLUMN,
          place,
          column,
          by,
          Suggest.didYouMean(column, columns),
          String.join(", ", columns));
    } else if (found > 1) {
      report.add(SqlCode.AMBIGUOUS_COLUMN, place, found, column, by);
    }
    return found == 1;
  }
}
