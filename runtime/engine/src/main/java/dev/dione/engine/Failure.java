package dev.dione.engine;

import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * What SQLite said, taken out of the driver's exception.
 *
 * @param reason SQLite's message
 * @param code its primary error code by name
 * @param extendedCode its extended error code by name; often the same
 */
record Failure(String reason, String code, String extendedCode) {
  private static final int PRIMARY = 0xff;
  private static final Set<String> OF_MACHINE =
      Set.of("SQLITE_FULL", "SQLITE_IOERR", "SQLITE_READONLY", "SQLITE_CORRUPT");
  // FTS5 reports a taken rowid without more; the driver adds the code of its inner statement.
  private static final String OF_VIRTUAL_TABLE = "constraint failed";

  static Failure of(SQLException e) {
    String message = String.valueOf(e.getMessage());
    if (!(e instanceof SQLiteException sqlite)) {
      return new Failure(message, "SQLITE_ERROR", "SQLITE_ERROR");
    }
    SQLiteErrorCode extended = sqlite.getResultCode();
    String prefix = extended + " ("; // the driver says "[NAME] its own words (SQLite's words)"
    String reason =
        message.startsWith(prefix) && message.endsWith(")")
            ? message.substring(prefix.length(), message.length() - 1)
            : message;
    SQLiteErrorCode primary = SQLiteErrorCode.getErrorCode(extended.code & PRIMARY);
    boolean virtual = reason.equals(OF_VIRTUAL_TABLE);
    return new Failure(reason, primary.name(), virtual ? primary.name() : extended.name());
  }

  /** Whether the disk or the file is to blame, which D1 looks after by itself. */
  static boolean isOfMachine(@Nullable String code) {
    return code != null && OF_MACHINE.contains(code);
  }

  boolean isBusy() {
    return code.equals("SQLITE_BUSY") || code.equals("SQLITE_LOCKED");
  }
}
