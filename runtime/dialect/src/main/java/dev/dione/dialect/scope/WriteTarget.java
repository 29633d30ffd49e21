package dev.dione.dialect.scope;

import dev.dione.dialect.sql.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The table that an INSERT, UPDATE or DELETE aims at.
 *
 * @param verb INSERT, REPLACE, UPDATE or DELETE
 * @param table the token of its name
 * @param aliasToken the token of its alias, or of its name
 * @param where the token WHERE outside parentheses, or null
 * @param last the last token of the condition, or where there is none, of what it would follow
 * @param set the first token behind SET, or -1
 * @param setEnd the token behind what SET lists
 * @param replaces whether a row in its way is deleted: REPLACE, or OR REPLACE
 */
public record WriteTarget(
    String verb,
    Token table,
    Token aliasToken,
    @Nullable Token where,
    Token last,
    int set,
    int setEnd,
    boolean replaces) {

  /** The target of the statement of these tokens; null if it does not write, or is no SQL. */
  public static @Nullable WriteTarget of(List<Token> tokens) {
    int verb = verb(tokens);
    if (verb < 0) {
      return null;
    }
    int next = verb + 1;
    boolean replaces = tokens.get(verb).isWord("REPLACE");
    if (next < tokens.size() && tokens.get(next).isWord("OR")) {
      replaces = next + 1 < tokens.size() && tokens.get(next + 1).isWord("REPLACE");
      next += 2;
    }
    boolean intoOrFrom =
        next < tokens.size()
            && (tokens.get(next).isWord("INTO") || tokens.get(next).isWord("FROM"));
    next += intoOrFrom ? 1 : 0;
    if (next + 2 < tokens.size() && tokens.get(next + 1).isSymbol(".")) {
      next += 2; // main.todo
    }
    if (next >= tokens.size() || ScopeNames.of(tokens.get(next)).isEmpty()) {
      return null;
    }
    return ofTable(tokens, verb, next, replaces);
  }

  private static WriteTarget ofTable(List<Token> tokens, int verb, int name, boolean replaces) {
    boolean aliased = name + 2 < tokens.size() && tokens.get(name + 1).isWord("AS");
    Token where = null;
    int set = -1;
    int setEnd = tokens.size();
    int end = tokens.size();
    int depth = 0;
    for (int i = name + 1; i < end; i++) {
      Token token = tokens.get(i);
      depth += token.nesting();
      if (depth != 0) {
        continue;
      }
      if (token.isWord("SET") && set < 0) {
        set = i + 1;
      } else if (token.isWord("WHERE")) {
        where = token;
        setEnd = Math.min(setEnd, i);
      } else if (token.isWord("FROM")) {
        setEnd = Math.min(setEnd, i);
      } else if (token.isWord("RETURNING")
          || token.isWord("ORDER")
          || token.isWord("LIMIT")
          || token.isSymbol(";")) {
        end = i;
      }
    }
    return new WriteTarget(
        tokens.get(verb).text().toUpperCase(Locale.ROOT),
        tokens.get(name),
        tokens.get(aliased ? name + 2 : name),
        where,
        tokens.get(end - 1),
        set,
        Math.min(setEnd, end),
        replaces);
  }

  private static int verb(List<Token> tokens) {
    int depth = 0;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      depth += token.nesting();
      boolean replaces =
          token.isWord("REPLACE") && i + 1 < tokens.size() && tokens.get(i + 1).isWord("INTO");
      if (depth == 0
          && (replaces
              || token.isWord("INSERT")
              || token.isWord("UPDATE")
              || token.isWord("DELETE"))) {
        return i;
      }
      boolean isWith = i == 0 && token.isWord("WITH");
      if (i == 0 && !isWith) {
        return -1;
      }
    }
    return -1;
  }

  /** The names before each {@code =} of SET. */
  List<Token> assigned(List<Token> tokens) {
    List<Token> assigned = new ArrayList<>();
    int depth = 0;
    boolean before = true;
    for (int i = Math.max(set, 0); set >= 0 && i < setEnd; i++) {
      Token token = tokens.get(i);
      depth += token.nesting();
      if (depth == 0 && (token.isSymbol("=") || token.isSymbol("=="))) {
        before = false;
      } else if (depth == 0 && token.isSymbol(",")) {
        before = true;
      } else if (before && !ScopeNames.of(token).isEmpty()) {
        assigned.add(token);
      }
    }
    return assigned;
  }

  /** Whether it inserts. */
  public boolean inserts() {
    return verb.equals("INSERT") || verb.equals("REPLACE");
  }

  /** Whether it changes or deletes rows of a table that are there. */
  boolean changes(String name) {
    return !inserts() && isOf(name);
  }

  /** Whether it aims at a table. */
  boolean isOf(String name) {
    return ScopeNames.is(table, name);
  }

  /** What the statement calls the table. */
  String alias() {
    return ScopeNames.of(aliasToken);
  }

  /** The statement with these conditions besides its own. */
  String narrowed(String sql, List<String> conditions) {
    String more = String.join(" AND ", conditions);
    if (where == null) {
      return sql.substring(0, last.end()) + " WHERE " + more + sql.substring(last.end());
    }
    return sql.substring(0, where.end())
        + " ("
        + sql.substring(where.end(), last.end()).stripLeading()
        + ") AND "
        + more
        + sql.substring(last.end());
  }
}
