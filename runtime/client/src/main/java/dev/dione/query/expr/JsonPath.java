package dev.dione.query.expr;

import java.util.regex.Pattern;

/** Paths into JSON, as SQLite writes them. */
final class JsonPath {
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

  private JsonPath() {}

  /**
   * The path of a field below another path. SQLite reads the escapes of JSON in it (seen with
   * 3.54.1), but ends the name at any quote, and the path at NUL.
   */
  static String field(String path, String name) {
    if (PLAIN.matcher(name).matches()) {
      return path + "." + name;
    }
    String escaped = name.replace("\\", "\\\\").replace("\"", "\\u0022").replace("\0", "\\u0000");
    return path + ".\"" + escaped + "\"";
  }

  /** The path of an element, from 0; below 0 it counts from the end, where -1 is the last one. */
  static String element(String path, int index) {
    return path + (index < 0 ? "[#" + index + "]" : "[" + index + "]");
  }
}
