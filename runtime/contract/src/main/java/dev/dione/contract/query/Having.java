package dev.dione.contract.query;

import static dev.dione.query.aggregate.Aggregates.max;

import dev.dione.query.condition.Condition;
import dev.dione.query.condition.GroupCondition;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A condition on a group twice.
 *
 * @param sql the condition of the builder
 * @param java the same in plain Java; null where SQL does not know
 */
record Having(GroupCondition sql, Function<List<Env>, @Nullable Boolean> java) {
  static final Having NONE = new Having(Condition.none(), group -> true);

  static Having any(Scope scope) {
    scope.chance().has("having");
    Having first = counted(scope);
    Having second = ofNumber(scope);
    return switch (scope.chance().below(5)) {
      case 0 -> first;
      case 1 -> second;
      case 2 -> first.with(second, first.sql.and(second.sql), false);
      case 3 -> first.with(second, first.sql.or(second.sql), true);
      default -> new Having(second.sql.not(), group -> Truths.not(second.java.apply(group)));
    };
  }

  private static Having counted(Scope scope) {
    Measure<Long> count = Measure.counted(scope);
    long n = scope.chance().below(4);
    return new Having(
        count.sql().gt(n), group -> SqlOrder.compare(count.java().apply(group), n) > 0);
  }

  private static Having ofNumber(Scope scope) {
    var number = Numbers.column(scope);
    int n = scope.chance().below(8);
    Measure<Integer> largest = Measure.largest(number);
    return new Having(
        max(number.sql()).le(n),
        group -> {
          Integer value = largest.java().apply(group);
          return value == null ? null : Boolean.valueOf(value <= n);
        });
  }

  private Having with(Having other, GroupCondition both, boolean deciding) {
    return new Having(
        both, group -> Truth.decide(java.apply(group), other.java.apply(group), deciding));
  }

  boolean holds(List<Env> group) {
    return Boolean.TRUE.equals(java.apply(group));
  }
}
