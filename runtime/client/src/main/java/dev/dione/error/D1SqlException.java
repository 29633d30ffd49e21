package dev.dione.error;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * D1 refused a statement. The request was one transaction, so nothing of it was kept. Parameters
 * are in no message, because they may be private.
 *
 * <p>D1 does not say which statement of a request failed (seen on workerd 1.20261117.1,
 * 2026-11-20). {@link #sql} and {@link #origin} are there when it was the only statement, or the
 * only one that names what D1 complains of.
 */
public sealed class D1SqlException extends D1Exception
    permits D1ConstraintException, D1TenantException, D1VersionException {
  private static final long serialVersionUID = 1;
  private final SqlFailure failure;

  D1SqlException(SqlFailure failure) {
    this(failure.describe(), failure);
  }

  D1SqlException(String message, SqlFailure failure) {
    super(message, failure.answer(), failure.cause());
    this.failure = failure;
  }

  /** D1's reason without codes and offset, such as {@code no such table: events}. */
  public String reason() {
    return failure.message().reason();
  }

  /** SQLite's primary code, such as {@code SQLITE_CONSTRAINT}; D1 leaves it out at times. */
  public Optional<String> sqliteCode() {
    return Optional.ofNullable(failure.message().code());
  }

  /** SQLite's extended code, such as {@code SQLITE_CONSTRAINT_UNIQUE}; often left out. */
  public Optional<String> sqliteExtendedCode() {
    return Optional.ofNullable(failure.message().extendedCode());
  }

  /** Where in the statement's text the mistake is: bytes of UTF-8, from 0. */
  public OptionalInt offset() {
    int offset = failure.message().offset();
    return offset < 0 ? OptionalInt.empty() : OptionalInt.of(offset);
  }

  /** The statement that (most likely) failed, shortened. */
  public Optional<String> sql() {
    return Optional.ofNullable(failure.culprit().sql());
  }

  /** The DAO method that (most likely) failed, such as {@code EventDao.upcoming}. */
  public Optional<String> origin() {
    return Optional.ofNullable(failure.culprit().origin());
  }
}
