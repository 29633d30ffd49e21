package dev.dione.dialect.page;

/** What the value of an order column is, in the row after which a page begins. */
public enum KeyForm {
  NULL,
  INTEGER,
  REAL,
  TEXT,
  BLOB;

  /** The bound parameter of that number, with the value's own type: D1 binds numbers as REAL. */
  String parameter(int number) {
    return switch (this) {
      case NULL -> throw new IllegalStateException("A NULL is not bound");
      case INTEGER -> "CAST(?" + number + " AS INTEGER)";
      case REAL, TEXT -> "?" + number;
      case BLOB -> "unhex(?" + number + ")";
    };
  }
}
