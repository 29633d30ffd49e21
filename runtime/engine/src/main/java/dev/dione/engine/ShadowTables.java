package dev.dione.engine;

import dev.dione.dialect.sql.Refusal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConnection;

/**
 * The tables in which virtual tables keep their contents. D1 runs SQLite in defensive mode, where
 * only the virtual table may write them (workerd, 2026-11-20;
 * https://www.sqlite.org/vtab.html#xshadowname). The driver cannot turn that mode on, so their root
 * pages are looked for.
 */
final class ShadowTables {
  private static final String QUERY =
      "SELECT m.rootpage, m.name FROM pragma_table_list AS l"
          + " JOIN sqlite_master AS m ON m.name = l.name"
          + " WHERE l.schema = 'main' AND l.type = 'shadow' AND m.rootpage > 0";

  private final SQLiteConnection connection;
  private @Nullable Map<Integer, String> names;

  ShadowTables(SQLiteConnection connection) {
    this.connection = connection;
  }

  /** Looks anew next time; the schema has changed. */
  void forget() {
    names = null;
  }

  /**
   * Looks anew next time, if a statement that changed the schema can have made a difference: only
   * virtual tables have shadows, so that where there are none, another kind of statement makes
   * none.
   */
  void forgetAfter(Program program) {
    if (program.makesVirtualTable() || (names != null && !names.isEmpty())) {
      forget();
    }
  }

  /** What D1 says to a statement of the user's that writes these pages. */
  @Nullable Refusal refusal(Set<Integer> writtenRoots, boolean drops) throws SQLException {
    Map<Integer, String> shadows = names;
    if (shadows == null) {
      shadows = read();
      names = shadows;
    }
    for (int root : writtenRoots) {
      String name = shadows.get(root);
      if (name != null) {
        return new Refusal(
            "table " + name + " may not be " + (drops ? "dropped" : "modified"),
            OptionalInt.empty(),
            "SQLITE_ERROR");
      }
    }
    return null;
  }

  private Map<Integer, String> read() throws SQLException {
    Map<Integer, String> shadows = new HashMap<>();
    try (PreparedStatement query = connection.prepareStatement(QUERY);
        ResultSet tables = query.executeQuery()) {
      while (tables.next()) {
        shadows.put(tables.getInt(1), tables.getString(2));
      }
    }
    return shadows;
  }
}
