package dev.dione.dialect.sql;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

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
    boolean plain =
        Patterns.PLAIN.matcher(name).matches() && !KEYWORDS.contains(name.toLowerCase(Locale.ROOT));
    return plain ? name : '"' + name.replace("\"", "\"\"") + '"';
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
    return Patterns.NEXT_WORD.matcher(javaName).replaceAll("_").toLowerCase(Locale.ROOT);
  }

  /** A string literal in SQL. */
  public static String literal(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  /** Compiled when one is used: a program's first statement asks for keywords alone. */
  private static final class Patterns {
    static final Pattern PLAIN = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
    static final Pattern NEXT_WORD =
        Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");
  }
}
