package dev.dione.query.write;

import dev.dione.query.column.Assignment;
import dev.dione.query.column.ColumnInfo;
import dev.dione.query.column.Table;
import dev.dione.query.render.SqlPart;
import dev.dione.query.render.SqlWriter;
import java.util.List;

/**
 * Writes the id of the newest row that has some values.
 *
 * @param table its table
 * @param id the column of the id
 * @param values the values
 */
record NewestRow(Table<?> table, ColumnInfo id, Assignments values) implements SqlPart {
  NewestRow {
    if (id.ref().table() != table) {
      throw new IllegalArgumentException(
          "%s is no column of this use of %s: every call of table() is another one"
              .formatted(id.name(), table.tableName()));
    }
    for (Assignment value : values.list()) {
      if (value.column().equals(id)) {
        throw new IllegalStateException(
            "The row brings its " + id.name() + ": give it to the children");
      }
      if (!value.isKnown()) {
        throw new IllegalStateException(
            "%s of the row is an expression, which may be another value later: give a value"
                .formatted(value.column().name()));
      }
    }
  }

  @Override
  public void writeTo(SqlWriter out) {
    out.sql("(SELECT ").sql(id.name()).sql(" FROM ").sql(table.tableName());
    List<Assignment> all = values.list();
    for (int i = 0; i < all.size(); i++) {
      out.sql(i == 0 ? " WHERE " : " AND ").sql(all.get(i).column().name());
      out.sql(" IS ").part(all.get(i).value());
    }
    out.sql(" ORDER BY ").sql(id.name()).sql(" DESC LIMIT 1)");
  }
}
