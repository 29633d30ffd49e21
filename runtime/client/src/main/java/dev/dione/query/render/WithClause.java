package dev.dione.query.render;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The queries that a statement defines before it begins, in the order in which they may be read.
 */
final class WithClause {
  private final List<Object> keys = new ArrayList<>();
  private final List<Object> defined = new ArrayList<>();
  private final List<CharSequence> bodies = new ArrayList<>();

  /** The name of a query, or null if it has none yet. */
  @Nullable String name(Object key) {
    for (int i = 0; i < keys.size(); i++) {
      if (keys.get(i) == key) {
        return "cte_" + (i + 1);
      }
    }
    return null;
  }

  /** Gives a query a name. */
  String add(Object key) {
    keys.add(key);
    return "cte_" + keys.size();
  }

  /** Takes the text of a query; those that it names itself have come before. */
  void define(Object key, CharSequence body) {
    defined.add(key);
    bodies.add(body);
  }

  /** The statement with what defines its queries. */
  String before(StringBuilder statement) {
    return "WITH RECURSIVE " + definitions() + '\n' + statement;
  }

  /** What defines the queries. */
  String definitions() {
    StringBuilder sql = new StringBuilder();
    for (int i = 0; i < bodies.size(); i++) {
      sql.append(i == 0 ? "" : ",\n").append(name(defined.get(i))).append(" AS (");
      sql.append(bodies.get(i)).append(')');
    }
    return sql.toString();
  }
}
