package dev.dione.dialect.schema;

import dev.dione.dialect.sql.Lexer;
import dev.dione.dialect.sql.Token;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A definition as {@code sqlite_master} keeps it: the statement in the words of its author, without
 * {@code IF NOT EXISTS}. Some of it no PRAGMA tells.
 *
 * @param sql the statement
 */
public record StoredSql(String sql) {

  /** Whether a statement defines the same, however it is spaced, quoted and capitalized. */
  public boolean isSame(String definition) {
    return plain(Lexer.tokens(sql)).equals(plain(Lexer.tokens(definition)));
  }

  /** The columns of a CREATE TABLE by their names in lower case. */
  public Map<String, Column> columns() {
    Map<String, Column> columns = new LinkedHashMap<>();
    for (List<Token> tokens : items()) {
      if (!tokens.isEmpty()) {
        columns.putIfAbsent(lower(tokens.get(0).name()), column(tokens));
      }
    }
    return columns;
  }

  /**
   * What no PRAGMA tells of a column.
   *
   * @param collation how it compares, as it is written
   * @param generated the expression of a generated column, without case and space; or empty
   * @param stored whether a generated column is stored
   */
  public record Column(String collation, String generated, boolean stored) {

    /** Whether it compares, and is generated, as a column of the schema. */
    public boolean isLike(ColumnDef column) {
      GeneratedDef wanted = column.generated();
      boolean sameValue =
          wanted == null
              ? generated.isEmpty()
              : generated.equals(plain(Lexer.tokens(wanted.sql()))) && stored == wanted.stored();
      return sameValue && collation.equalsIgnoreCase(column.collation().name());
    }
  }

  private static Column column(List<Token> tokens) {
    int as = index(tokens, "AS", 0);
    String generated = "";
    boolean stored = false;
    int end = tokens.size();
    if (as >= 0) {
      int close = close(tokens, as + 1);
      generated = plain(tokens.subList(Math.min(as + 2, close), close));
      stored = index(tokens, "STORED", close + 1) >= 0;
      end = as;
    }
    int collate = index(tokens.subList(0, end), "COLLATE", 0);
    if (collate < 0 && end < tokens.size()) {
      collate = index(tokens, "COLLATE", close(tokens, end + 1) + 1);
    }
    boolean named = collate >= 0 && collate + 1 < tokens.size();
    return new Column(named ? tokens.get(collate + 1).name() : "BINARY", generated, stored);
  }

  /** What stands between the commas of the statement's parentheses. */
  private List<List<Token>> items() {
    List<Token> tokens = Lexer.tokens(sql);
    List<List<Token>> items = new ArrayList<>();
    int from = firstOpen(tokens).map(i -> i + 1).orElse(tokens.size());
    int depth = 0;
    for (int i = from; i < tokens.size() && depth >= 0; i++) {
      Token token = tokens.get(i);
      depth += token.nesting();
      if (depth < 0 || (depth == 0 && token.isSymbol(","))) {
        items.add(tokens.subList(from, i));
        from = i + 1;
      }
    }
    return items;
  }

  private static Optional<Integer> firstOpen(List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).isSymbol("(")) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /** The index of a word outside parentheses, or -1. */
  private static int index(List<Token> tokens, String word, int from) {
    int depth = 0;
    for (int i = from; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      depth += token.nesting();
      if (depth == 0 && token.isWord(word)) {
        return i;
      }
    }
    return -1;
  }

  /** The index of the parenthesis that closes the one at an index. */
  private static int close(List<Token> tokens, int open) {
    int depth = 0;
    for (int i = open; i < tokens.size(); i++) {
      depth += tokens.get(i).nesting();
      if (depth == 0) {
        return i;
      }
    }
    return tokens.size();
  }

  private static String plain(List<Token> tokens) {
    List<Token> kept = new ArrayList<>(tokens);
    for (int i = 0; i < Math.min(4, kept.size() - 2); i++) {
      if (kept.get(i).isWord("IF") && kept.get(i + 1).isWord("NOT")) {
        kept.subList(i, i + 3).clear(); // EXISTS is the third
        break;
      }
    }
    return kept.stream()
        .filter(token -> !token.isWord("ASC"))
        .map(StoredSql::plain)
        .collect(Collectors.joining(" "));
  }

  private static String plain(Token token) {
    return switch (token.kind()) {
      case WORD, QUOTED -> lower(token.name());
      default -> token.text();
    };
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
