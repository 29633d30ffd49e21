package dev.dione.query.select;

import dev.dione.query.column.Source;
import dev.dione.query.column.Table;
import dev.dione.query.expr.Expr;
import dev.dione.query.expr.Order;
import dev.dione.query.expr.PerGroup;
import dev.dione.query.render.SqlPart;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A query that is read in pages: its rows, with a column for all that their order depends on. The
 * query's own order comes first; ids, groups or all columns decide ties.
 *
 * @param rows the query, without an order
 * @param keys the columns of the order
 */
record PageSource(SqlPart rows, List<Key> keys) {
  /**
   * A column of the order.
   *
   * @param column its name, quoted where it has to be
   * @param descending whether the largest value comes first
   */
  record Key(String column, boolean descending) {}

  static PageSource of(SelectParts parts, PerGroup<?> selected) {
    requireWhole(parts.limit(), parts.offset());
    List<Order> order = completed(parts.orderBy(), ties(parts, selected));
    KeyedColumns columns = new KeyedColumns(selected, order);
    if (parts.distinct() && columns.hasMore()) {
      throw new IllegalStateException(
          "Pages of distinct rows are ordered by what is selected, and by nothing else");
    }
    Outputs names = Outputs.of(columns);
    List<Key> keys = new ArrayList<>();
    for (Order term : order) {
      keys.add(new Key(names.name(columns.indexOf(term)), term.isDescending()));
    }
    return new PageSource(new SelectSql(parts.unordered(), names, false), keys);
  }

  static PageSource of(SqlPart compound, List<Order> orderBy, Outputs outputs) {
    List<SqlPart> ties = new ArrayList<>();
    for (int i = 0; i < outputs.size(); i++) {
      ties.add(outputs.get(i).part());
    }
    List<Key> keys = new ArrayList<>();
    for (Order term : completed(orderBy, ties)) {
      keys.add(new Key(outputs.name(ties.indexOf(term.part())), term.isDescending()));
    }
    return new PageSource(compound, keys);
  }

  static void requireWhole(@Nullable Long limit, @Nullable Long offset) {
    if (limit != null || offset != null) {
      throw new IllegalStateException(
          "A query that is read in pages has no limit and no offset of its own: the page says how many rows");
    }
  }

  private static List<Order> completed(List<Order> orderBy, List<SqlPart> ties) {
    List<Order> terms = new ArrayList<>();
    for (Order term : orderBy) {
      if (term.direction().contains("NULLS")) {
        throw new IllegalStateException(
            "Pages have NULLs where SQLite has them: leave nullsFirst and nullsLast out");
      }
      add(terms, term);
    }
    ties.forEach(tie -> add(terms, Order.asc(tie)));
    return terms;
  }

  private static void add(List<Order> terms, Order term) {
    if (terms.stream().noneMatch(known -> known.part().equals(term.part()))) {
      terms.add(term);
    }
  }

  private static List<SqlPart> ties(SelectParts parts, PerGroup<?> selected) {
    List<SqlPart> ties = new ArrayList<>();
    List<Expr<?>> groups = parts.groupBy();
    boolean isOneGroup = groups != null && groups.isEmpty();
    if (parts.distinct() || isOneGroup) {
      selected.outputs().forEach(output -> ties.add(output.part()));
    } else if (groups != null) {
      groups.forEach(value -> ties.add(value.part()));
    } else {
      id(parts.from(), ties);
      parts.joins().forEach(join -> id(join.table(), ties));
    }
    return ties;
  }

  private static void id(Source<?> source, List<SqlPart> ties) {
    if (source instanceof Table<?> table) {
      table.idColumns().forEach(column -> ties.add(column.part()));
    } else if (source instanceof QueryTable<?> query) {
      ties.addAll(query.columns());
    }
  }
}
