package dev.dione.contract.query;

import static dev.dione.query.aggregate.Aggregates.avg;
import static dev.dione.query.aggregate.Aggregates.count;
import static dev.dione.query.aggregate.Aggregates.countDistinct;
import static dev.dione.query.aggregate.Aggregates.max;
import static dev.dione.query.aggregate.Aggregates.min;
import static dev.dione.query.aggregate.Aggregates.sum;

import dev.dione.query.aggregate.Aggregate;
import dev.dione.query.expr.NumberExpr;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An aggregate twice.
 *
 * @param sql the aggregate of the builder
 * @param java the same, of the rows of a group in Java
 */
record Measure<T>(Aggregate<T> sql, Function<List<Env>, @Nullable T> java) {

  static Measure<?> any(Scope scope) {
    var number = Numbers.any(scope, 1);
    var real = Numbers.real(scope);
    var text = Texts.any(scope, 1);
    var day = Days.any(scope);
    int zero = scope.chance().below(3);
    return switch (scope.chance().below(10)) {
      case 0, 1 -> counted(scope);
      case 2 -> of(countDistinct(number.sql()), number, all -> (long) new HashSet<>(all).size());
      case 3 -> of(sum(real.sql()), real, all -> all.isEmpty() ? null : total(all));
      case 4 ->
          of(avg(number.sql()), number, all -> all.isEmpty() ? null : total(all) / all.size());
      case 5 -> largest(number);
      case 6 ->
          of(max(number.sql()).orElse(zero), number, all -> all.isEmpty() ? zero : largest(all));
      case 7 -> of(min(text.sql()), text, all -> smallest(all));
      case 8 -> of(max(text.sql()), text, all -> largest(all));
      default -> of(min(day.sql()), day, all -> smallest(all));
    };
  }

  static Measure<Integer> largest(Term<Integer, NumberExpr<Integer>> number) {
    return of(max(number.sql()), number, all -> largest(all));
  }

  /** How many rows, or how many of them that have a value or for which a condition holds. */
  static Measure<Long> counted(Scope scope) {
    var text = Texts.any(scope, 1);
    Truth truth = Truths.any(scope, 1);
    switch (scope.chance().below(3)) {
      case 0:
        return new Measure<>(count(), group -> (long) group.size());
      case 1:
        return of(count(text.sql()), text, all -> (long) all.size());
      default:
        scope.chance().has("filter");
        return new Measure<>(
            count().filter(truth.sql()), group -> group.stream().filter(truth::holds).count());
    }
  }

  /** An aggregate of the values that are not NULL. */
  private static <T, A> Measure<A> of(
      Aggregate<A> sql, Term<T, ?> term, Function<List<T>, @Nullable A> ofValues) {
    return new Measure<>(
        sql,
        group ->
            ofValues.apply(
                group.stream()
                    .<@Nullable T>map(row -> term.java().apply(row))
                    .filter(Objects::nonNull)
                    .toList()));
  }

  private static double total(List<? extends Number> values) {
    return values.stream().mapToDouble(Number::doubleValue).sum() + 0.0;
  }

  private static <T> @Nullable T largest(List<T> values) {
    return values.stream().max(SqlOrder::compare).orElse(null);
  }

  private static <T> @Nullable T smallest(List<T> values) {
    return values.stream().min(SqlOrder::compare).orElse(null);
  }
}
