package dev.dione.engine;

import dev.dione.dialect.sql.Refusal;
import dev.dione.dialect.sql.StatementText;
import dev.dione.dialect.sql.Token;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConnection;

/**
 * D1's own tables, {@code _cf_KV} and the like, which no statement may touch (workerd, {@code
 * SqlStorageRegulator::isAllowedName}, read 2026-11-20). They are there in wrangler's state files.
 */
final class ReservedTables {
  private static final String PREFIX = "_cf_";

  private ReservedTables() {}

  /** What D1 says to a statement that names one of them; a column of such a name is no matter. */
  static @Nullable Refusal refusal(SQLiteConnection connection, StatementText text)
      throws SQLException {
    for (Token token : text.tokens()) {
      boolean suspect =
          token.isName() && token.name().regionMatches(true, 0, PREFIX, 0, PREFIX.length());
      if (suspect && exists(connection, token.name())) {
        return new Refusal("not authorized", OptionalInt.empty(), "SQLITE_AUTH");
      }
    }
    return null;
  }

  private static boolean exists(SQLiteConnection connection, String name) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement("SELECT 1 FROM sqlite_master WHERE lower(name) = lower(?1)")) {
      query.setString(1, name);
      try (ResultSet found = query.executeQuery()) {
        return found.next();
      }
    }
  }
}
