package dev.dione.error;

import java.util.Optional;

/**
 * A write reached for a row of another tenant: an upsert met its key, or a property references it.
 * Nothing of the request was done. If several rows do, it names one of them.
 */
public final class D1TenantException extends D1SqlException {
  private static final long serialVersionUID = 1;
  private final ForeignRow row;

  D1TenantException(SqlFailure failure, ForeignRow row) {
    super(describe(failure, row), failure);
    this.row = row;
  }

  private static String describe(SqlFailure failure, ForeignRow row) {
    String origin = failure.culprit().origin();
    String where = failure.where();
    return "%s '%s' %s. Nothing of the request was done.%s%s"
        .formatted(
            row.entity(),
            row.id(),
            row.property() == null
                ? "has the key of a row of another tenant"
                : "references a row of another tenant by \"" + row.property() + "\"",
            origin == null ? "" : " In " + origin + ".",
            where == null ? "" : " At " + where);
  }

  /** The entity's simple name. */
  public String entity() {
    return row.entity();
  }

  /** The property that references a row of another tenant; empty if the row itself is one. */
  public Optional<String> property() {
    return Optional.ofNullable(row.property());
  }

  /**
   * The id in the form in which it is stored, a BLOB in hex; of a composite one the parts in order,
   * joined by {@code ", "}. For an upsert on another key that key.
   */
  public String id() {
    return row.id();
  }
}
