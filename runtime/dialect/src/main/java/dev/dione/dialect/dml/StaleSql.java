package dev.dione.dialect.dml;

import dev.dione.dialect.scope.ScopedTable.Live;
import dev.dione.dialect.sql.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The statement that goes before a write of versioned rows: it yields nothing, or it fails the
 * whole request with a message that says which row is stale.
 *
 * <p>There is no RAISE outside triggers. The path of {@code json_extract} is made when a row is
 * found, and SQLite quotes one that is none in its error, as {@code bad JSON path: 'dione:stale
 * ["Account",4,3,"a1"]'} (seen on workerd 1.20261117.1, 2026-11-25): the entity, the stored version
 * (null if there is no such row), the expected one, and the key.
 */
public final class StaleSql {
  /** What the path begins with. */
  public static final String MARK = "dione:stale ";

  private StaleSql() {}

  /** Which rows are stale beside those with another version. */
  public enum Missing {
    /** A row that is not there: an update or delete expects it. */
    STALE,
    /** None: an upsert inserts a row that is not there. */
    NEW
  }

  /**
   * The statement.
   *
   * @param entity the entity's name for the message
   * @param columns the columns in the order in which a row holds them, the version among them
   * @param key the columns that say which row is meant
   * @param live how a row shows that it is not marked as deleted, and so not there; or null
   */
  public static String of(
      String entity,
      String table,
      List<WriteColumn> columns,
      List<String> key,
      Missing missing,
      @Nullable Live live) {
    int version =
        IntStream.range(0, columns.size())
            .filter(i -> columns.get(i).role() == WriteColumn.Role.VERSION)
            .findFirst()
            .orElseThrow();
    String stored = "old." + columns.get(version).quoted();
    String expected = "src.value->>" + version;
    List<String> told =
        new ArrayList<>(List.of("'" + entity.replace("'", "''") + "'", stored, expected));
    IntStream.range(0, columns.size())
        .filter(i -> key.contains(columns.get(i).column().name()))
        .forEach(i -> told.add("src.value->>" + i));
    return """
        SELECT json_extract('{}', '%s' || json_array(%s))
        FROM json_each(?1) AS src %s JOIN %s AS old ON %s
        WHERE %s IS NOT %s
        LIMIT 1"""
        .formatted(
            MARK,
            String.join(", ", told),
            missing == Missing.STALE ? "LEFT" : "CROSS",
            Names.quote(table),
            Rows.matches("old", columns, key)
                + Rows.ofTenant("old", columns, key)
                + Rows.live("old", live),
            stored,
            expected);
  }
}
