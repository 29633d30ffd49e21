package dev.dione.query.expr;

/**
 * SQLite's rules for comparing texts (https://www.sqlite.org/datatype3.html#collation, read
 * 2026-11-25).
 */
public enum Collation {
  /** By code points; what columns have unless they say otherwise. */
  BINARY,
  /** A to Z like a to z. */
  NOCASE,
  /** By code points, without spaces at the end. */
  RTRIM
}
