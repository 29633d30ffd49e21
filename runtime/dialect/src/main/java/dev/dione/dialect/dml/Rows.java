package dev.dione.dialect.dml;

import dev.dione.dialect.scope.ScopedTable.Live;
import dev.dione.dialect.sql.Layout;
import dev.dione.dialect.sql.Names;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Pieces that the statements share. */
final class Rows {
  private Rows() {}

  static List<String> names(List<WriteColumn> columns) {
    return columns.stream().map(WriteColumn::quoted).toList();
  }

  /**
   * {@code INSERT INTO t (a, b)} and {@code SELECT 1, 2}, each on as many lines as it needs. A
   * WHERE has to follow.
   *
   * <p>Of {@code json_each} itself, SQLite would write a row's JSON anew wherever {@code src.value}
   * stands, once a column. A subquery with a limit, of which -1 is none, makes it once: SQLite does
   * not fold it into a statement with a WHERE (https://www.sqlite.org/optoverview.html#flattening,
   * read 2026-11-30). Rows of 13 columns take workerd two thirds of the time then (2026-11-30).
   */
  static String insert(String verb, String table, List<WriteColumn> columns, List<String> values) {
    String head = verb + " INTO " + table + " (";
    return head
        + Layout.list(names(columns), head.length(), "  ")
        + ")\nSELECT "
        + Layout.list(values, "SELECT ".length(), "  ")
        + "\nFROM (SELECT value FROM json_each(?1) LIMIT -1) AS src";
  }

  /**
   * How a statement calls its table: by its name, or {@code stored} where that name means something
   * else in the statement.
   */
  static String target(String table, String taken) {
    return table.equalsIgnoreCase(taken) ? "stored" : Names.quote(table);
  }

  /**
   * The table as it stands behind INTO or UPDATE: with an alias where the target is not its name.
   */
  static String declared(String table, String target) {
    String name = Names.quote(table);
    return name.equals(target) ? name : name + " AS " + target;
  }

  /** {@code AND todo.deleted_at IS NULL}, or nothing. */
  static String live(String table, @Nullable Live live) {
    return live == null
        ? ""
        : " AND %s.%s %s".formatted(table, Names.quote(live.column()), live.test());
  }

  /** {@code AND old.tenant = src.value->>2} beside a key without the tenant, or nothing. */
  static String ofTenant(String table, List<WriteColumn> columns, List<String> key) {
    return IntStream.range(0, columns.size())
        .filter(i -> columns.get(i).role() == WriteColumn.Role.TENANT)
        .filter(i -> !key.contains(columns.get(i).column().name()))
        .mapToObj(i -> " AND %s.%s = src.value->>%d".formatted(table, columns.get(i).quoted(), i))
        .collect(Collectors.joining());
  }

  /**
   * {@code old.a = src.value->>0 AND old.b = src.value->>1} for the key columns. A null that an
   * insert replaces by a default is replaced here too.
   */
  static String matches(String table, List<WriteColumn> columns, List<String> key) {
    return IntStream.range(0, columns.size())
        .filter(i -> key.contains(columns.get(i).column().name()))
        .mapToObj(
            i -> table + "." + columns.get(i).quoted() + " = " + columns.get(i).valueOrDefaultAt(i))
        .collect(Collectors.joining(" AND "));
  }
}
