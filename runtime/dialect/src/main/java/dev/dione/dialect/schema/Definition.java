package dev.dione.dialect.schema;

/**
 * A statement that makes one thing of a schema.
 *
 * @param kind what it makes, as {@code sqlite_master} calls it
 * @param name the name of what it makes, unquoted
 * @param sql the statement, without a semicolon
 */
public record Definition(Kind kind, String name, String sql) {

  /** The kinds of {@code sqlite_master} (https://www.sqlite.org/schematab.html). */
  public enum Kind {
    TABLE,
    INDEX,
    VIEW,
    TRIGGER
  }
}
