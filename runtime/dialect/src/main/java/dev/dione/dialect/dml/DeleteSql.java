package dev.dione.dialect.dml;

import dev.dione.dialect.sql.Names;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** {@code DELETE} of the rows with the same key. */
public final class DeleteSql {
  private DeleteSql() {}

  /** The statement for rows that hold the key's columns in this order. */
  public static String of(String table, List<WriteColumn> key) {
    String values =
        IntStream.range(0, key.size())
            .mapToObj(i -> key.get(i).valueAt(i))
            .collect(Collectors.joining(", "));
    String names = Rows.names(key);
    return "DELETE FROM %s\nWHERE %s IN (SELECT %s FROM json_each(?1) AS src)"
        .formatted(Names.quote(table), key.size() == 1 ? names : "(" + names + ")", values);
  }
}
