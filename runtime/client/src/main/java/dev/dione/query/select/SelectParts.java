package dev.dione.query.select;

import dev.dione.query.column.Source;
import dev.dione.query.condition.Condition;
import dev.dione.query.condition.GroupCondition;
import dev.dione.query.expr.Expr;
import dev.dione.query.expr.Order;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The clauses of a select, without what it selects. Immutable.
 *
 * @param from the first table
 * @param joins the others
 * @param where which rows
 * @param groupBy what makes a group; null if rows are not grouped, empty for all rows as one group
 * @param having which groups
 * @param orderBy in which order
 * @param distinct whether equal rows come once
 * @param limit how many rows at most, or null
 * @param offset how many are left out before, or null
 */
record SelectParts(
    Source<?> from,
    List<JoinPart> joins,
    Condition where,
    @Nullable List<Expr<?>> groupBy,
    GroupCondition having,
    List<Order> orderBy,
    boolean distinct,
    @Nullable Long limit,
    @Nullable Long offset) {

  static SelectParts from(Source<?> table) {
    return new SelectParts(
        table, List.of(), Condition.none(), null, Condition.none(), List.of(), false, null, null);
  }

  SelectParts join(JoinPart join) {
    return new SelectParts(
        from, with(joins, join), where, groupBy, having, orderBy, distinct, limit, offset);
  }

  SelectParts where(Condition more) {
    return new SelectParts(
        from, joins, where.and(more), groupBy, having, orderBy, distinct, limit, offset);
  }

  SelectParts groupBy(List<Expr<?>> values) {
    return new SelectParts(from, joins, where, values, having, orderBy, distinct, limit, offset);
  }

  SelectParts having(GroupCondition more) {
    return new SelectParts(
        from, joins, where, groupBy, having.and(more), orderBy, distinct, limit, offset);
  }

  SelectParts orderBy(List<Order> terms) {
    List<Order> all = new ArrayList<>(orderBy);
    all.addAll(terms);
    return new SelectParts(from, joins, where, groupBy, having, all, distinct, limit, offset);
  }

  SelectParts unordered() {
    return new SelectParts(from, joins, where, groupBy, having, List.of(), distinct, null, null);
  }

  SelectParts distinctRows() {
    return new SelectParts(from, joins, where, groupBy, having, orderBy, true, limit, offset);
  }

  SelectParts limit(long rows) {
    return new SelectParts(from, joins, where, groupBy, having, orderBy, distinct, rows, offset);
  }

  SelectParts offset(long rows) {
    return new SelectParts(from, joins, where, groupBy, having, orderBy, distinct, limit, rows);
  }

  private static <T> List<T> with(List<T> list, T more) {
    List<T> all = new ArrayList<>(list);
    all.add(more);
    return all;
  }
}
