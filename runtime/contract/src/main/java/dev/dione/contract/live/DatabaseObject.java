package dev.dione.contract.live;

import java.util.Locale;

/**
 * A table, view or trigger.
 *
 * @param type which of them, as in sqlite_master
 * @param name its name
 * @param virtual whether it is a virtual table
 */
record DatabaseObject(String type, String name, boolean virtual) {
  boolean isTable() {
    return type.equals("table");
  }

  String drop() {
    return drop(type.toUpperCase(Locale.ROOT), name);
  }

  static String dropTable(String name) {
    return drop("TABLE", name);
  }

  // IF EXISTS: a dropped view or table takes its triggers along
  private static String drop(String kind, String name) {
    return "DROP %s IF EXISTS \"%s\"".formatted(kind, name.replace("\"", "\"\""));
  }
}
