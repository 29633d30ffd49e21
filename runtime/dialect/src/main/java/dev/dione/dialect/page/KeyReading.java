package dev.dione.dialect.page;

/** How the value of an order column stands in the result of a page. */
public enum KeyReading {
  /** Text. */
  TEXT,
  /** A whole number, as a number or as text. */
  INTEGER,
  /** Any value, in the form of {@link PageSql#marked}. */
  MARKED
}
