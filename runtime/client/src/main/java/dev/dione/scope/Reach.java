package dev.dione.scope;

/** What of its scope a statement sees. */
public enum Reach {
  /** It is sent as it is: raw SQL, and writes of entities, which say themselves what they mean. */
  RAW,
  /** Rows that are not deleted, of the tenant. */
  LIVE,
  /** Deleted rows too, of the tenant. */
  DELETED_TOO
}
