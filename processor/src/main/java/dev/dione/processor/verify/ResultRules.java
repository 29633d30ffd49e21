package dev.dione.processor.verify;

import dev.dione.processor.assemble.ProvenStatement;
import dev.dione.processor.model.RowOrder;
import dev.dione.processor.model.RowShape;
import dev.dione.processor.model.TypeText;
import dev.dione.processor.report.DaoCode;
import dev.dione.processor.report.Place;
import dev.dione.processor.report.Report;
import dev.dione.processor.report.SqlCode;
import dev.dione.processor.report.Suggest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether a result has what its rows shall become. */
final class ResultRules {
  private final ProvenStatement statement;
  private final RowShape row;
  private final List<String> columns;
  private final Report report;

  ResultRules(ProvenStatement statement, RowShape row, List<String> columns, Report report) {
    this.statement = statement;
    this.row = row;
    this.columns = columns;
    this.report = report;
  }

  /** Whether the columns fit; what does not is reported. */
  boolean check() {
    String type = TypeText.of(row.type());
    int positional = row.positional().size();
    if (positional > 0) {
      if (columns.size() != positional) {
        report.add(
            DaoCode.RETURN_TYPE,
            statement.at(list().item(positional)),
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
      fits &= hasOne(field.column(), type, null);
    }
    for (RowOrder.Term term : statement.order().named()) {
      fits &= hasOne(term.column(), "@OrderBy", term.place());
    }
    return fits;
  }

  /** The place is where the column is wanted; null if that is the type of the rows. */
  private boolean hasOne(String column, String by, @Nullable Place wanted) {
    int found = 0;
    for (String name : columns) {
      found += name.equalsIgnoreCase(column) ? 1 : 0;
    }
    if (found == 0) {
      Optional<String> near = Suggest.near(column, columns);
      report.add(
          SqlCode.RESULT_COLUMN,
          wanted != null
              ? wanted
              : statement.at(near.map(n -> list().named(n, 0)).orElse(list().start())),
          column,
          by,
          Suggest.didYouMean(column, columns),
          String.join(", ", columns));
    } else if (found > 1) {
      Place place = wanted != null ? wanted : statement.at(list().named(column, 1));
      report.add(SqlCode.AMBIGUOUS_COLUMN, place, found, column, by);
    }
    return found == 1;
  }

  private ResultList list() {
    return ResultList.of(statement.sql());
  }
}
