package dev.dione.contract.query;

import static dev.dione.query.aggregate.Aggregates.max;

import dev.dione.query.expr.NumberExpr;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Random conditions on other queries, which may speak of the row around them. */
final class Subqueries {
  private Subqueries() {}

  static Truth condition(Scope scope) {
    Chance chance = scope.chance();
    Base inner = Base.any(scope, 0);
    var value = Numbers.any(inner.scope(), 1);
    var number = Numbers.any(scope, 1);
    switch (chance.below(6)) {
      case 0:
        chance.has("exists");
        return new Truth(inner.from().isPresent(), env -> !inner.rows().apply(env).isEmpty());
      case 1:
        chance.has("exists");
        return new Truth(inner.from().isAbsent(), env -> inner.rows().apply(env).isEmpty());
      case 2:
        chance.has("in subquery");
        return new Truth(
            number.sql().in(inner.from().select(value.sql())),
            env -> Truths.isIn(number.java().apply(env), values(inner, value, env)));
      case 3:
        chance.has("in subquery");
        return new Truth(
            number.sql().notIn(inner.from().select(value.sql())),
            env -> Truths.not(Truths.isIn(number.java().apply(env), values(inner, value, env))));
      case 4:
        chance.has("scalar subquery");
        Term<Long, ?> count =
            new Term<>(inner.from().countOf(), env -> (long) inner.rows().apply(env).size());
        long least = chance.below(4);
        return Truth.of(inner.from().countOf().ge(least), count, x -> x >= least);
      default:
        chance.has("scalar subquery");
        return belowLargest(inner, number);
    }
  }

  /** An aggregate of nothing but columns of the query around it would be that query's own. */
  private static Truth belowLargest(Base inner, Term<Integer, NumberExpr<Integer>> number) {
    var value = Numbers.any(inner.alone(), 1);
    var largest = inner.from().aggregate(max(value.sql())).asExpr();
    Term<Integer, ?> most =
        new Term<>(
            largest,
            env ->
                values(inner, value, env).stream()
                    .filter(Objects::nonNull)
                    .max(Integer::compare)
                    .orElse(null));
    return Truth.of(number.sql().lt(largest), number, most, (a, b) -> a < b);
  }

  private static List<Integer> values(Base inner, Term<Integer, ?> value, Env env) {
    List<Integer> values = new ArrayList<>();
    inner.rows().apply(env).forEach(row -> values.add(value.java().apply(row)));
    return values;
  }
}
