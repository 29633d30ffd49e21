package dev.dione.error;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a message of D1 is about.
 *
 * @param table the table, or null if the message does not say
 * @param columns its columns; empty if the message does not say
 * @param index the index, for a UNIQUE index on an expression, or null
 * @param name a name that the failing statement must hold, or null
 */
record Subject(
    @Nullable String table, List<String> columns, @Nullable String index, @Nullable String name) {
  static final String UNIQUE = "UNIQUE constraint failed: ";
  static final String NOT_NULL = "NOT NULL constraint failed: ";
  private static final Subject UNKNOWN = new Subject(null, List.of(), null, null);
  private static final Pattern WRONG_TYPE =
      Pattern.compile("^cannot store \\w+ value in \\w+ column ");
  private static final List<String> ABOUT_A_NAME =
      List.of(
          "no such table: ",
          "no such column: ",
          "no such index: ",
          "no such function: ",
          "ambiguous column name: ",
          "not authorized to use function: ");

  static Subject of(SqlMessage message) {
    if (StaleRow.of(message.reason()) != null) {
      return new Subject(
          null, List.of(), null, "json_extract"); // the guard calls it, a write never
    }
    if (ForeignRow.of(message.reason()) != null) {
      return new Subject(null, List.of(), null, "json_type"); // as above
    }
    for (String prefix : List.of(UNIQUE, NOT_NULL)) {
      String list = message.after(prefix);
      if (list != null) {
        return ofColumns(list);
      }
    }
    String typed = WRONG_TYPE.matcher(message.reason()).replaceFirst("");
    if (!typed.equals(message.reason())) {
      return ofColumns(typed);
    }
    for (String prefix : ABOUT_A_NAME) {
      String name = message.after(prefix);
      if (name != null) {
        return new Subject(null, List.of(), null, name.substring(name.lastIndexOf('.') + 1));
      }
    }
    return UNKNOWN;
  }

  /** {@code t.a, t.b} or {@code index 'name'}. */
  private static Subject ofColumns(String list) {
    if (list.matches("(?s)index '.*'")) {
      return new Subject(null, List.of(), list.substring(7, list.length() - 1), null);
    }
    int dot = list.indexOf('.');
    if (dot < 0) {
      return UNKNOWN;
    }
    String table = list.substring(0, dot);
    String[] columns = list.substring(dot + 1).split(Pattern.quote(", " + table + "."), -1);
    return new Subject(table, List.of(columns), null, table);
  }
}
