package dev.dione.dialect.sql;

import java.util.Locale;
import java.util.Set;

/** Names of tables, columns and indexes in SQL text. */
public final class Names {
  // Every keyword of https://www.sqlite.org/lang_keywords.html (3.54). SQLite takes many of them as
  // names, but a reader should not have to know which.
  private static final Set<String> KEYWORDS =
      Set.of(
          """
          abort action add after all alter always analyze and as asc attach autoincrement before
          begin between by cascade case cast check collate column commit conflict constraint create
          cross current current_date current_time current_timestamp database default deferrable
          deferred delete desc detach distinct do drop each else end escape except exclude exclusive
          exists explain fail filter first following for foreign from full generated glob group
          groups having if ignore immediate in index indexed initially inner insert instead intersect
          into is isnull join key last left like limit match materialized natural no not nothing
          notnull null nulls of offset on or order others outer over partition plan pragma preceding
          primary query raise range recursive references regexp reindex release rename replace
          restrict returning right rollback row rows savepoint select set table temp temporary then
          ties to transaction trigger unbounded union unique update using vacuum values view virtual
          when where window with within without
          """
              .replace('\n', ' ') // a regular expression would cost a fresh JVM more than the words
              .split(" "));

  private Names() {}

  /** The name as it stands in SQL: quoted only where it has to be. */
  public static String quote(String name) {
    return isPlain(name) && !isKeyword(name) ? name : '"' + name.replace("\"", "\"\"") + '"';
  }

  /** Whether the word is a keyword of SQLite's, in any case. */
  public static boolean isKeyword(String word) {
    return KEYWORDS.contains(word.toLowerCase(Locale.ROOT));
  }

  /** The names as a list in SQL: {@code a, b, "order"}. */
  public static String list(Iterable<String> names) {
    StringBuilder list = new StringBuilder();
    for (String name : names) {
      list.append(list.isEmpty() ? "" : ", ").append(quote(name));
    }
    return list.toString();
  }

  /** Whether D1 keeps the name for itself: {@code sqlite_…} and {@code _cf_…}, in any case. */
  public static boolean isReserved(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.startsWith("sqlite_") || lower.startsWith("_cf_");
  }

  /** A Java name in snake_case: {@code eventDate} is event_date, {@code URLPath} is url_path. */
  public static String snakeCase(String javaName) {
    StringBuilder name = new StringBuilder(javaName);
    for (int i = javaName.length() - 1; i > 0; i--) {
      char before = javaName.charAt(i - 1);
      boolean capital = isCapital(javaName.charAt(i));
      boolean first = i + 1 < javaName.length() && isSmall(javaName.charAt(i + 1));
      if (capital && (isSmall(before) || isDigit(before) || (isCapital(before) && first))) {
        name.insert(i, '_');
      }
    }
    return name.toString().toLowerCase(Locale.ROOT);
  }

  /** A string literal in SQL. */
  public static String literal(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  private static boolean isPlain(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (!isSmall(c) && c != '_' && !isCapital(c) && (i == 0 || !isDigit(c))) {
        return false;
      }
    }
    return !name.isEmpty();
  }

  private static boolean isSmall(char c) {
    return c >= 'a' && c <= 'z';
  }

  private static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
