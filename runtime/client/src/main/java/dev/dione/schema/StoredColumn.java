package dev.dione.schema;

import dev.dione.dialect.schema.ColumnDef;
import java.util.Locale;

/**
 * A column as the database has it.
 *
 * @param table the table's name
 * @param name the column's name
 * @param type the type as it was declared, in any spelling
 * @param notNull whether it was declared NOT NULL
 * @param keyPosition its position in the primary key from 1, or 0
 */
record StoredColumn(String table, String name, String type, boolean notNull, int keyPosition) {

  /**
   * Whether values of the wanted column survive here. The declared type counts by its affinity
   * (https://www.sqlite.org/datatype3.html, section 3.1).
   */
  boolean holds(ColumnDef wanted) {
    String declared = type.toUpperCase(Locale.ROOT);
    Affinity affinity = affinity(declared);
    return switch (wanted.type()) {
      case INTEGER -> affinity == Affinity.INTEGER || affinity == Affinity.NUMERIC;
      case REAL -> affinity == Affinity.REAL || affinity == Affinity.NUMERIC;
      // NUMERIC would turn a text that looks like a number into one; no date or time does.
      case TEXT ->
          affinity == Affinity.TEXT
              || affinity == Affinity.BLOB
              || declared.contains("DATE")
              || declared.contains("TIME");
      case BLOB -> affinity == Affinity.BLOB;
      case ANY -> declared.equals("ANY") || affinity == Affinity.BLOB;
    };
  }

  private static Affinity affinity(String declared) {
    if (declared.contains("INT")) {
      return Affinity.INTEGER;
    }
    if (declared.contains("CHAR") || declared.contains("CLOB") || declared.contains("TEXT")) {
      return Affinity.TEXT;
    }
    if (declared.isEmpty() || declared.contains("BLOB")) {
      return Affinity.BLOB;
    }
    boolean real =
        declared.contains("REAL") || declared.contains("FLOA") || declared.contains("DOUB");
    return real ? Affinity.REAL : Affinity.NUMERIC;
  }

  private enum Affinity {
    INTEGER,
    TEXT,
    BLOB,
    REAL,
    NUMERIC
  }
}
