package dev.dione.dialect.schema;

/** The column types of SQLite's STRICT tables (https://www.sqlite.org/stricttables.html). */
public enum ColumnType {
  INTEGER,
  REAL,
  TEXT,
  BLOB,
  ANY
}
