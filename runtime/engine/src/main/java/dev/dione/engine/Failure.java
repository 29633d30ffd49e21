package dev.dione.engine;

import java.sql.SQLException;
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
    return new Failure(reason, primary.name(), extended.name());
  }

  boolean isBusy() {
    return code.equals("SQLITE_BUSY") || code.equals("SQLITE_LOCKED");
  }
}
