package dev.dione.dialect.dml;

import dev.dione.dialect.sql.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The statement that goes before a write, and fails the whole request if the write would reach for
 * a row of another tenant. It tells the row in the way of {@link StaleSql}: the entity, what is
 * wrong, and the key; by another function, so that the two are told apart.
 */
public final class ForeignSql {
  /** What the path begins with. */
  public static final String MARK = "dione:tenant ";

  private ForeignSql() {}

  /**
   * For rows whose key is in the table, under another tenant.
   *
   * @param columns the columns in the order in which a row holds them, the tenant among them
   */
  public static String taken(
      String entity, String table, List<WriteColumn> columns, List<String> key) {
    return of(entity, "", table, tenant(columns), columns, key, Rows.matches("old", columns, key));
  }

  /**
   * For rows that reference one of another tenant.
   *
   * @param property the property that holds the reference
   * @param column its column
   * @param referenced the other table
   * @param referencedColumn the referenced column
   * @param referencedTenant the column that says whose a row of the other table is
   */
  public static String referenced(
      String entity,
      String property,
      List<WriteColumn> columns,
      List<String> key,
      String column,
      String referenced,
      String referencedColumn,
      String referencedTenant) {
    int index =
        IntStream.range(0, columns.size())
            .filter(i -> columns.get(i).column().name().equals(column))
            .findFirst()
            .orElseThrow();
    String match =
        "old.%s = %s".formatted(Names.quote(referencedColumn), columns.get(index).valueAt(index));
    return of(entity, property, referenced, referencedTenant, columns, key, match);
  }

  private static String of(
      String entity,
      String property,
      String table,
      String tenant,
      List<WriteColumn> columns,
      List<String> key,
      String match) {
    List<String> told = new ArrayList<>(List.of("'" + entity + "'", "'" + property + "'"));
    int own = -1;
    for (int i = 0; i < columns.size(); i++) {
      own = columns.get(i).role() == WriteColumn.Role.TENANT ? i : own;
      if (key.contains(columns.get(i).column().name())) {
        told.add("src.value->>" + i);
      }
    }
    return """
        SELECT json_type('{}', '%s' || json_array(%s))
        FROM json_each(?1) AS src CROSS JOIN %s AS old ON %s
        WHERE old.%s <> src.value->>%d
        LIMIT 1"""
        .formatted(
            MARK, String.join(", ", told), Names.quote(table), match, Names.quote(tenant), own);
  }

  private static String tenant(List<WriteColumn> columns) {
    return columns.stream()
        .filter(c -> c.role() == WriteColumn.Role.TENANT)
        .findFirst()
        .orElseThrow()
        .column()
        .name();
  }
}
