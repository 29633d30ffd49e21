package dev.dione.query.expr;

import java.util.regex.Pattern;

/** Paths into JSON, as SQLite writes them. */
final class JsonPath {
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

  private JsonPath() {}

  /**
   * The path of a field below another path.
   *
   * @throws IllegalArgumentException if the name has a quote or a backslash, which SQLite's paths
   *     have no form for
   */
  static String field(String path, String name) {
    if (PLAIN.matcher(name).matches()) {
      return path + "." + name;
    }
    if (name.indexOf('"') >= 0 || name.indexOf('\\') >= 0) {
      throw new IllegalArgumentException(
          "SQLite has no path to a JSON field with a quote or a backslash in its name: " + name);
    }
    return path + ".\"" + name + "\"";
  }

  /** The path of an element, from 0; below 0 it counts from the end, where -1 is the last one. */
  static String element(String path, int index) {
    return path + (index < 0 ? "[#" + index + "]" : "[" + index + "]");
  }
}
