package dev.dione.dialect.scope;

import dev.dione.dialect.sql.Lexer;
import dev.dione.dialect.sql.Names;
import dev.dione.dialect.sql.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * A statement that sees the rows of its scope alone. A table is shadowed by a CTE of its name, so
 * that joins, subqueries, compounds and other CTEs read the rows that are left; SQLite merges it
 * into the query, so that indexes are used as before. What an UPDATE or DELETE aims at cannot be
 * shadowed: its WHERE is narrowed.
 *
 * <p>Seen on SQLite 3.54.1 and workerd 1.20261117.1, 2026-11-25: CTEs before a write reach its
 * subqueries and FROM, also those of ON CONFLICT and RETURNING. A statement that names an index
 * (INDEXED BY) or a CTE like the table does not run so, and fails.
 *
 * @param sql the statement
 * @param takesTenant whether it has one parameter more, the tenant
 */
public record ScopeSql(String sql, boolean takesTenant) {

  /**
   * The statement in its scope. {@link ScopeRules} says which statements have none.
   *
   * @param sql a statement with numbered parameters
   * @param parameters how many it has; the tenant is the next one
   * @param deletedToo whether it sees deleted rows
   */
  public static ScopeSql of(
      String sql, int parameters, List<ScopedTable> tables, boolean deletedToo) {
    List<Token> tokens = Lexer.tokens(sql);
    WriteTarget target = WriteTarget.of(tokens);
    List<String> shadows = new ArrayList<>();
    boolean takesTenant = false;
    String narrowed = sql;
    for (ScopedTable table : tables) {
      List<String> seen = table.conditions("", deletedToo, parameters + 1);
      if (seen.isEmpty() || !ScopeNames.occurs(tokens, table.name())) {
        continue;
      }
      shadows.add(shadow(table.name(), seen, ScopeNames.occurs(tokens, "rowid")));
      takesTenant |= table.tenant() != null;
      if (target != null && target.changes(table.name())) {
        String qualifier = Names.quote(target.alias()) + ".";
        narrowed = target.narrowed(sql, table.conditions(qualifier, deletedToo, parameters + 1));
      }
    }
    return new ScopeSql(withShadows(narrowed, tokens, shadows), takesTenant);
  }

  /** A CTE has no rowid of its own, by which full-text indexes are joined. */
  private static String shadow(String table, List<String> conditions, boolean rowid) {
    String name = Names.quote(table);
    return "%1$s AS NOT MATERIALIZED (SELECT *%2$s FROM main.%1$s WHERE %3$s)"
        .formatted(name, rowid ? ", rowid" : "", String.join(" AND ", conditions));
  }

  private static String withShadows(String sql, List<Token> tokens, List<String> shadows) {
    if (shadows.isEmpty()) {
      return sql;
    }
    String list = String.join(",\n  ", shadows);
    if (!tokens.get(0).isWord("WITH")) {
      return "WITH " + list + "\n" + sql;
    }
    int end = tokens.get(tokens.get(1).isWord("RECURSIVE") ? 1 : 0).end();
    return sql.substring(0, end) + " " + list + "," + sql.substring(end);
  }
}
