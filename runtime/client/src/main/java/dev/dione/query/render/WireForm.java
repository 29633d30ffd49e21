package dev.dione.query.render;

import dev.dione.dialect.limits.Limits;

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

  /** The text of each parameter that a statement may have, made once. */
  private final String[] parameters = new String[Limits.PARAMETERS];

  WireForm(String before, String after) {
    this.before = before;
    this.after = after;
    for (int i = 0; i < parameters.length; i++) {
      parameters[i] = before + "?" + (i + 1) + after;
    }
  }

  /** Writes a parameter of its own; beyond D1's number of them, anything: it is not sent. */
  void writeParameter(int number, StringBuilder sql) {
    sql.append(parameters[Math.min(number, parameters.length) - 1]);
  }

  /** Writes an element of the JSON array in a parameter, whose integers are exact as they are. */
  void writeElement(int number, int index, StringBuilder sql) {
    boolean isBlob = this == BLOB;
    sql.append(isBlob ? before : "(").append('?').append(number);
    sql.append("->>").append(index).append(')');
  }

  /** Writes what stands around an expression that reads this value from JSON. */
  public String ofJson(String expression) {
    return this == BLOB ? before + expression + after : expression;
  }
}
