package dev.dione.processor.verify;

import dev.dione.dialect.sql.Lexer;
import dev.dione.dialect.sql.StatementKind;
import dev.dione.dialect.sql.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The list of what a statement selects or returns, cut at its commas: only to point into it. */
final class ResultList {
  private static final Set<String> ENDS =
      Set.of(
          "FROM",
          "WHERE",
          "GROUP",
          "HAVING",
          "WINDOW",
          "ORDER",
          "LIMIT",
          "UNION",
          "INTERSECT",
          "EXCEPT");

  private final List<List<Token>> items;

  private ResultList(List<List<Token>> items) {
    this.items = items;
  }

  static ResultList of(String sql) {
    List<Token> tokens = Lexer.tokens(sql);
    List<List<Token>> items = new ArrayList<>();
    int depth = 0;
    int from = start(tokens);
    for (int i = from; i <= tokens.size(); i++) {
      boolean end = i == tokens.size() || (depth == 0 && isEnd(tokens.get(i)));
      if (end || (depth == 0 && tokens.get(i).isSymbol(","))) {
        items.add(tokens.subList(from, i));
        from = i + 1;
      }
      if (end) {
        break;
      }
      depth += tokens.get(i).nesting();
    }
    return new ResultList(items.stream().filter(item -> !item.isEmpty()).toList());
  }

  private static boolean isEnd(Token token) {
    return token.isSymbol(";")
        || (token.kind() == Token.Kind.WORD
            && ENDS.contains(token.text().toUpperCase(Locale.ROOT)));
  }

  /** The index of the first token of the list. */
  private static int start(List<Token> tokens) {
    int returning = StatementKind.of(tokens).returning();
    if (returning >= 0) {
      return returning + 1;
    }
    int depth = 0;
    for (int i = 0; i < tokens.size(); i++) {
      depth += tokens.get(i).nesting();
      if (depth == 0 && tokens.get(i).isWord("SELECT") && i + 1 < tokens.size()) {
        boolean word = tokens.get(i + 1).isWord("DISTINCT") || tokens.get(i + 1).isWord("ALL");
        return word ? i + 2 : i + 1;
      }
    }
    return 0;
  }

  /** Where the list begins. */
  int start() {
    return items.isEmpty() ? 0 : items.get(0).get(0).start();
  }

  /** Where an item begins; the list, if there are not as many. */
  int item(int index) {
    return index < items.size() ? items.get(index).get(0).start() : start();
  }

  /** Where the n-th item of that name begins; else the first star after it, or the list. */
  int named(String name, int which) {
    List<Integer> found =
        items.stream()
            .filter(item -> last(item).name().equalsIgnoreCase(name))
            .map(item -> item.get(0).start())
            .toList();
    if (found.size() > which) {
      return found.get(which);
    }
    Optional<Integer> star =
        items.stream().filter(i -> last(i).isSymbol("*")).map(i -> i.get(0).start()).findFirst();
    return star.orElse(found.isEmpty() ? start() : found.get(0));
  }

  private static Token last(List<Token> item) {
    return item.get(item.size() - 1);
  }
}
