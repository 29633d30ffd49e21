package dev.dione.query.write;

import dev.dione.query.column.Column;
import dev.dione.query.column.Table;
import dev.dione.query.expr.Expr;
import dev.dione.query.expr.OutputColumn;
import dev.dione.query.render.SqlPart;
import dev.dione.query.render.SqlWriter;
import dev.dione.query.render.WireForm;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the rows of an insert come from. */
sealed interface RowSource extends SqlPart {

  /** The names of columns. */
  static List<SqlPart> names(List<Expr<?>> columns) {
    return columns.stream()
        .flatMap(column -> column.outputs().stream())
        .map(OutputColumn::name)
        .map(name -> SqlPart.of(String.valueOf(name)))
        .toList();
  }

  /** The names of columns. */
  static List<SqlPart> columnNames(List<Column<?>> columns) {
    return columns.stream().map(column -> SqlPart.of(column.info().name())).toList();
  }

  /**
   * One row.
   *
   * @param assignments its values
   */
  record OfValues(Assignments assignments) implements RowSource {
    @Override
    public void writeTo(SqlWriter out) {
      out.sql("VALUES (").list(assignments.values(), ", ").sql(')');
    }
  }

  /**
   * Rows of a query. {@code WHERE true} tells SQLite that an ON which follows is no join's
   * (https://www.sqlite.org/lang_upsert.html#parsing_ambiguity, read 2026-11-25).
   *
   * @param query the query
   */
  record OfQuery(SqlPart query) implements RowSource {
    @Override
    public void writeTo(SqlWriter out) {
      out.sql("SELECT * FROM ").nested(query).sql(" AS src WHERE true");
    }
  }

  /**
   * Rows in one parameter.
   *
   * @param values the columns, read from the JSON array of a row
   * @param json the rows
   */
  record OfJson(List<SqlPart> values, String json) implements RowSource {
    static OfJson of(Table<?> table, List<@Nullable Object[]> rows) {
      List<Expr<?>> columns = table.writtenColumns();
      List<SqlPart> values = new ArrayList<>();
      for (int i = 0; i < columns.size(); i++) {
        WireForm form = columns.get(i).type().form();
        values.add(SqlPart.of(form.ofJson("src.value->>" + i)));
      }
      return new OfJson(values, JsonRows.of(rows));
    }

    @Override
    public void writeTo(SqlWriter out) {
      out.sql("SELECT ").list(values, ", ").line();
      out.sql("FROM (SELECT value FROM json_each(").value(WireForm.TEXT, json);
      out.sql(") LIMIT -1) AS src").line(); // the limit, which is none, makes each value once
      out.sql("WHERE true");
    }
  }
}
