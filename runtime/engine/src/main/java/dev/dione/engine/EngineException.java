package dev.dione.engine;

import dev.dione.dialect.sql.ErrorText;
import dev.dione.dialect.sql.Refusal;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Why a request failed; nothing of it was done. The message of a refused or failing statement is
 * the one that D1 sends over REST: {@code UNIQUE constraint failed: t.u: SQLITE_CONSTRAINT
 * (extended: SQLITE_CONSTRAINT_UNIQUE)}.
 */
public final class EngineException extends RuntimeException {
  private static final long serialVersionUID = 1;
  private final String reason;
  private final int offset;
  private final @Nullable String code;
  private final @Nullable String extendedCode;
  private final int statement;
  private final boolean internal;

  private EngineException(
      String message,
      String reason,
      int offset,
      @Nullable String code,
      @Nullable String extendedCode,
      int statement,
      boolean internal,
      @Nullable Throwable cause) {
    super(message, cause);
    this.reason = reason;
    this.offset = offset;
    this.code = code;
    this.extendedCode = extendedCode;
    this.statement = statement;
    this.internal = internal;
  }

  /** A failure outside any statement, in our own words. */
  static EngineException of(String message, @Nullable String code, @Nullable Throwable cause) {
    return new EngineException(message, message, -1, code, null, -1, false, cause);
  }

  /** A statement that is refused before SQLite sees it. */
  static EngineException refused(Refusal refusal, int statement) {
    return new EngineException(
        refusal.message(),
        refusal.reason(),
        refusal.offset().orElse(-1),
        refusal.code(),
        null,
        statement,
        false,
        null);
  }

  /** A refusal without code and place. */
  static EngineException refused(String reason, @Nullable String code, int statement) {
    return refused(new Refusal(reason, OptionalInt.empty(), code), statement);
  }

  /** A statement that SQLite refuses or fails at. */
  static EngineException failed(
      String reason,
      OptionalInt offset,
      String code,
      String extendedCode,
      int statement,
      Throwable cause) {
    return new EngineException(
        ErrorText.message(reason, offset, code, extendedCode),
        reason,
        offset.orElse(-1),
        code,
        extendedCode.equals(code) ? null : extendedCode,
        statement,
        false,
        cause);
  }

  /** The same failure where D1 breaks down instead of answering. */
  EngineException asInternal() {
    return new EngineException(
        "Internal Server Error", reason, -1, code, extendedCode, statement, true, this);
  }

  /** What SQLite or the rule said, without place and codes; also for an internal error. */
  public String reason() {
    return reason;
  }

  /**
   * Where in the statement, in bytes of UTF-8 from 0 ({@link ErrorText#charIndex} makes it an index
   * of a String). SQLite knows it, but its driver does not tell. So it is worked out: for the
   * engine's own refusals, and for the errors that D1 gives an offset (syntax errors, unknown or
   * ambiguous columns, unknown or misused functions, too many parameters, a table that is there
   * already). Empty where that fails, and where D1 gives none.
   */
  public OptionalInt offset() {
    return offset < 0 ? OptionalInt.empty() : OptionalInt.of(offset);
  }

  /**
   * SQLite's primary error code by name, such as {@code SQLITE_CONSTRAINT}; null if D1 sends none.
   */
  public @Nullable String code() {
    return code;
  }

  /** SQLite's extended error code by name, if it says more than {@link #code}; else null. */
  public @Nullable String extendedCode() {
    return extendedCode;
  }

  /** The failing statement's index in the request, blank ones counted; -1 if it is none of them. */
  public int statement() {
    return statement;
  }

  /**
   * Whether D1 answers HTTP 500 here and resets the database, failing other clients with it: a
   * deferred foreign key that is violated at the end of the request, or a conflict under {@code OR
   * ROLLBACK}. The message then says as little as D1's; {@link #reason} says what happened.
   */
  public boolean internal() {
    return internal;
  }
}
