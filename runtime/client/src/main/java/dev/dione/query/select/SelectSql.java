package dev.dione.query.select;

import dev.dione.query.expr.Expr;
import dev.dione.query.expr.Order;
import dev.dione.query.render.SqlPart;
import dev.dione.query.render.SqlWriter;
import dev.dione.query.render.WireForm;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes a select.
 *
 * @param parts its clauses
 * @param selected what it selects
 * @param exact whether its rows go to D1's client, which rounds what is not sent as text
 */
record SelectSql(SelectParts parts, Outputs selected, boolean exact) implements SqlPart {
  @Override
  public void writeTo(SqlWriter out) {
    out.declare(parts.from());
    for (JoinPart join : parts.joins()) {
      out.declare(join.table());
    }
    out.sql(parts.distinct() ? "SELECT DISTINCT " : "SELECT ");
    selected.write(out, exact);
    out.line().sql("FROM ").source(parts.from());
    for (JoinPart join : parts.joins()) {
      join(out, join);
    }
    if (!parts.where().isNone()) {
      out.line().sql("WHERE ");
      parts.where().writeClause(out);
    }
    groups(out);
    orderBy(out);
    limit(out, parts.limit(), parts.offset());
  }

  private static void join(SqlWriter out, JoinPart join) {
    out.line().sql(join.kind().sql()).source(join.table());
    if (!join.on().isNone()) {
      out.sql(" ON ").part(join.on().part());
    }
  }

  private void groups(SqlWriter out) {
    List<Expr<?>> values = parts.groupBy();
    if (values != null && !values.isEmpty()) {
      out.line().sql("GROUP BY ");
      for (int i = 0; i < values.size(); i++) {
        out.sql(i == 0 ? "" : ", ").part(values.get(i).part());
      }
    }
    if (!parts.having().isNone()) {
      out.line().sql("HAVING ");
      parts.having().writeClause(out);
    }
  }

  private void orderBy(SqlWriter out) {
    List<Order> terms = parts.orderBy();
    for (int i = 0; i < terms.size(); i++) {
      if (i == 0) {
        out.line().sql("ORDER BY ");
      } else {
        out.sql(", ");
      }
      out.part(terms.get(i).part()).sql(terms.get(i).direction());
    }
  }

  static void order(SqlWriter out, List<SqlPart> terms) {
    if (!terms.isEmpty()) {
      out.line().sql("ORDER BY ").list(terms, ", ");
    }
  }

  static void limit(SqlWriter out, @Nullable Long limit, @Nullable Long offset) {
    if (limit != null || offset != null) {
      // SQLite has no OFFSET without LIMIT; below 0 it is no limit.
      out.line().sql("LIMIT ").value(WireForm.INTEGER, limit == null ? Long.valueOf(-1) : limit);
    }
    if (offset != null) {
      out.sql(" OFFSET ").value(WireForm.INTEGER, offset);
    }
  }
}
