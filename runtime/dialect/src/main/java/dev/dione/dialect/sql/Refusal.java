package dev.dione.dialect.sql;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Why D1 does not run a statement.
 *
 * @param reason what is wrong, as SQLite or workerd says it
 * @param offset where in the statement, in bytes of UTF-8 from 0; empty if D1 does not say
 * @param code SQLite's name of the error, such as {@code SQLITE_ERROR}; null where D1 sends none
 */
public record Refusal(String reason, OptionalInt offset, @Nullable String code) {
  /** A refusal at no certain place. */
  static Refusal of(String reason, @Nullable String code) {
    return new Refusal(reason, OptionalInt.empty(), code);
  }

  /** {@code not authorized: SQLITE_AUTH}, which D1 says to PRAGMAs, ATTACH, TEMP and the like. */
  static Refusal notAuthorized() {
    return of("not authorized", "SQLITE_AUTH");
  }

  /** What SQLite says to a schema other than main; temp is there, and D1 refuses it. */
  static @Nullable Refusal schema(StatementText statement, Token name) {
    if (name.name().equalsIgnoreCase("main")) {
      return null;
    }
    return name.name().equalsIgnoreCase("temp")
        ? notAuthorized()
        : new Refusal("unknown database " + name.name(), statement.offsetOf(name), "SQLITE_ERROR");
  }

  /** The whole message, as D1 sends it. */
  public String message() {
    return ErrorText.message(reason, offset, code, null);
  }
}
