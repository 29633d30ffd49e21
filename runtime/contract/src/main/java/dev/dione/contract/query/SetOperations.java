package dev.dione.contract.query;

import dev.dione.query.expr.Expr;
import dev.dione.query.select.Compound;
import dev.dione.query.select.RowQuery;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Random queries put together: more of them, now and then, than D1 takes in a row. */
final class SetOperations {
  private SetOperations() {}

  static Asked any(Scope outer, int depth) {
    Chance chance = outer.chance();
    Base base = Base.any(outer, depth);
    List<Term<?, ?>> first = pair(base);
    Asked left = Selects.of(base, first, Limit.NONE);
    RowQuery<List<@Nullable Object>> sql = left.query();
    Function<Env, List<List<@Nullable Object>>> java = left.rows();
    int terms = chance.oneIn(8) ? 5 + chance.below(4) : 1 + chance.below(3);
    if (terms >= 5) {
      chance.has("over 5 compound terms");
    }
    boolean same = chance.oneIn(2);
    int operator = chance.below(4);
    Compound<List<@Nullable Object>> compound = null;
    for (int i = 0; i < terms; i++) {
      Base next = Base.any(outer, 0);
      Asked right = Selects.of(next, pair(next), Limit.any(chance));
      operator = same ? operator : chance.below(4);
      compound = put(chance, sql, operator, right.query());
      java = together(java, operator, right.rows());
      sql = compound;
    }
    return ordered(chance, compound, first, java);
  }

  private static List<Term<?, ?>> pair(Base base) {
    return List.of(Numbers.any(base.scope(), 1), Texts.any(base.scope(), 1));
  }

  private static Compound<List<@Nullable Object>> put(
      Chance chance,
      RowQuery<List<@Nullable Object>> left,
      int operator,
      RowQuery<List<@Nullable Object>> right) {
    switch (operator) {
      case 0:
        chance.has("union");
        return left.union(right);
      case 1:
        chance.has("union all");
        return left.unionAll(right);
      case 2:
        chance.has("intersect");
        return left.intersect(right);
      default:
        chance.has("except");
        return left.except(right);
    }
  }

  private static Function<Env, List<List<@Nullable Object>>> together(
      Function<Env, List<List<@Nullable Object>>> left,
      int operator,
      Function<Env, List<List<@Nullable Object>>> right) {
    return env -> {
      List<List<@Nullable Object>> all = new ArrayList<>(left.apply(env));
      List<List<@Nullable Object>> others = right.apply(env);
      switch (operator) {
        case 0, 1 -> all.addAll(others);
        case 2 -> all.retainAll(others);
        default -> all.removeAll(others);
      }
      return operator == 1 ? all : new ArrayList<>(new LinkedHashSet<>(all));
    };
  }

  private static Asked ordered(
      Chance chance,
      Compound<List<@Nullable Object>> compound,
      List<Term<?, ?>> columns,
      Function<Env, List<List<@Nullable Object>>> java) {
    List<Sorting<List<@Nullable Object>>> order = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      int index = i;
      Expr<?> sql = columns.get(i).sql();
      order.add(Sorting.any(chance, true, sql.part(), row -> row.get(index)));
    }
    Limit limit = Limit.any(chance);
    Comparator<List<@Nullable Object>> comparator = Sorting.comparator(order);
    return new Asked(
        limit.of(compound.orderBy(Sorting.terms(order))),
        env -> limit.of(java.apply(env).stream().sorted(comparator).toList()),
        true,
        false);
  }
}
