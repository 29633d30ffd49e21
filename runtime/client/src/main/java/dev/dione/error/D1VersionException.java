package dev.dione.error;

import java.util.OptionalLong;

/**
 * An entity with {@code @Version} is not as it was read: somebody else changed or deleted its row
 * meanwhile. Nothing of the request was done, neither other entities of the call nor other calls of
 * its batch. Read the entity again, and repeat the change on what was read.
 *
 * <p>If several rows are stale, it names one of them.
 */
public final class D1VersionException extends D1SqlException {
  private static final long serialVersionUID = 1;
  private final StaleRow row;

  D1VersionException(SqlFailure failure, StaleRow row) {
    super(describe(failure, row), failure);
    this.row = row;
  }

  private static String describe(SqlFailure failure, StaleRow row) {
    String origin = failure.culprit().origin();
    String where = failure.where();
    return "%s '%s' %s, and version %d was expected. Nothing of the request was done. Read it again, and repeat the change.%s%s"
        .formatted(
            row.entity(),
            row.id(),
            row.found() == null ? "is not there (any more)" : "has version " + row.found(),
            row.expected(),
            origin == null ? "" : " In " + origin + ".",
            where == null ? "" : " At " + where);
  }

  /** The entity's simple name. */
  public String entity() {
    return row.entity();
  }

  /**
   * The id in the form in which it is stored, a BLOB in hex; of a composite one the parts in order,
   * joined by {@code ", "}. For an upsert on another key that key.
   */
  public String id() {
    return row.id();
  }

  /** The version that the entity brought. */
  public long expected() {
    return row.expected();
  }

  /** The stored version; empty if there is no such row. */
  public OptionalLong found() {
    return row.found() == null ? OptionalLong.empty() : OptionalLong.of(row.found());
  }
}
