package dev.dione.query.render;

/**
 * How a value travels to D1, which binds each JSON number as REAL (seen on workerd 1.20261117.1):
 * what has to be written around a parameter for SQLite to see the value's own type.
 */
public enum WireForm {
  /** Text, as it is. */
  TEXT("", ""),
  /** A whole number, sent as its digits. */
  INTEGER("CAST(", " AS INTEGER)"),
  /** A floating-point number, as it is. */
  REAL("", ""),
  /** Bytes, sent as hex. */
  BLOB("unhex(", ")");

  private final String before;
  private final String after;

  WireForm(String before, String after) {
    this.before = before;
    this.after = after;
  }

  /** Writes a parameter of its own. */
  void writeParameter(int number, StringBuilder sql) {
    sql.append(before).append('?').append(number).append(after);
  }

  /** Writes an element of the JSON array in parameter 1, whose integers are exact as they are. */
  void writeElement(int index, StringBuilder sql) {
    boolean isBlob = this == BLOB;
    sql.append(isBlob ? before : "(").append("?1->>").append(index).append(')');
  }

  /** Writes what stands around an expression that reads this value from JSON. */
  public String ofJson(String expression) {
    return this == BLOB ? before + expression + after : expression;
  }
}
