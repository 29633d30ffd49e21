package dev.dione.dialect.dml;

import dev.dione.dialect.sql.Names;
import java.util.ArrayList;
import java.util.List;

/** {@code INSERT}: a null of a column with a default takes the default. */
public final class InsertSql {
  private InsertSql() {}

  /** What an insert does when a row with the same unique key is there. */
  public enum Conflict {
    FAIL,
    IGNORE,
    REPLACE
  }

  /** The statement for rows that hold the columns in this order. */
  public static String of(String table, List<WriteColumn> columns, Conflict conflict) {
    List<String> values = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      values.add(columns.get(i).valueOrDefaultAt(i));
    }
    String verb = conflict == Conflict.REPLACE ? "INSERT OR REPLACE" : "INSERT";
    // WHERE true also keeps ON from being read as a join's (https://sqlite.org/lang_upsert.html).
    return Rows.insert(verb, Names.quote(table), columns, values)
        + "\nWHERE true"
        + (conflict == Conflict.IGNORE ? "\nON CONFLICT DO NOTHING" : "");
  }
}
