package dev.dione.contract.query;

import dev.dione.query.condition.Condition;
import dev.dione.query.expr.Collation;
import dev.dione.query.expr.OrderedExpr;
import java.util.function.IntPredicate;

/** Random comparisons of values of one type. */
final class Comparisons {
  private Comparisons() {}

  static Truth ofNumbers(Scope scope) {
    var number = Numbers.any(scope, 2);
    return scope.chance().oneIn(2)
        ? withValue(scope, number, scope.chance().below(12) - 2)
        : withOther(scope, number, Numbers.any(scope, 1));
  }

  static Truth ofLongs(Scope scope) {
    var number = Numbers.wide(scope);
    return scope.chance().oneIn(2)
        ? withValue(scope, number, GigData.MANY + scope.chance().below(5) - 1)
        : withOther(scope, number, Numbers.wide(scope));
  }

  static Truth ofReals(Scope scope) {
    var number = Numbers.real(scope);
    return scope.chance().oneIn(2)
        ? withValue(scope, number, scope.chance().below(20) / 8.0)
        : withOther(scope, number, Numbers.real(scope));
  }

  static Truth ofTexts(Scope scope) {
    var text = Texts.any(scope, 2);
    String value = scope.chance().text();
    if (scope.chance().oneIn(5)) {
      scope.chance().has("collation");
      return scope.chance().oneIn(2)
          ? Truth.of(
              text.sql().eqIgnoreCase(value),
              text,
              x -> SqlOrder.lower(x).equals(SqlOrder.lower(value)))
          : Truth.of(
              text.sql().collate(Collation.NOCASE).lt(value),
              text,
              x -> SqlOrder.compare(SqlOrder.lower(x), SqlOrder.lower(value)) < 0);
    }
    return scope.chance().oneIn(2)
        ? withValue(scope, text, value)
        : withOther(scope, text, Texts.any(scope, 1));
  }

  static Truth ofDays(Scope scope) {
    var day = Days.any(scope);
    return scope.chance().oneIn(2)
        ? withValue(scope, day, Days.value(scope.chance()))
        : withOther(scope, day, Days.any(scope));
  }

  private static <T, X extends OrderedExpr<T>> Truth withValue(
      Scope scope, Term<T, X> term, T value) {
    X sql = term.sql();
    return switch (scope.chance().below(8)) {
      case 0 -> compared(sql.eq(value), term, value, order -> order == 0);
      case 1 -> compared(sql.ne(value), term, value, order -> order != 0);
      case 2 -> compared(sql.lt(value), term, value, order -> order < 0);
      case 3 -> compared(sql.le(value), term, value, order -> order <= 0);
      case 4 -> compared(sql.gt(value), term, value, order -> order > 0);
      case 5 -> compared(sql.ge(value), term, value, order -> order >= 0);
      case 6 -> compared(sql.between(value, value), term, value, order -> order == 0);
      default ->
          new Truth(sql.isNot(value), env -> SqlOrder.compare(term.java().apply(env), value) != 0);
    };
  }

  private static <T> Truth compared(Condition sql, Term<T, ?> term, T value, IntPredicate test) {
    return Truth.of(sql, term, x -> test.test(SqlOrder.compare(x, value)));
  }

  private static <T, X extends OrderedExpr<T>> Truth withOther(
      Scope scope, Term<T, X> left, Term<T, X> right) {
    X a = left.sql();
    X b = right.sql();
    return switch (scope.chance().below(8)) {
      case 0 -> compared(a.eq(b), left, right, order -> order == 0);
      case 1 -> compared(a.ne(b), left, right, order -> order != 0);
      case 2 -> compared(a.lt(b), left, right, order -> order < 0);
      case 3 -> compared(a.le(b), left, right, order -> order <= 0);
      case 4 -> compared(a.gt(b), left, right, order -> order > 0);
      case 5 -> compared(a.ge(b), left, right, order -> order >= 0);
      case 6 -> same(a.is(b), left, right, true);
      default -> same(a.isNot(b), left, right, false);
    };
  }

  private static <T> Truth compared(
      Condition sql, Term<T, ?> left, Term<T, ?> right, IntPredicate test) {
    return Truth.of(sql, left, right, (x, y) -> test.test(SqlOrder.compare(x, y)));
  }

  private static <T> Truth same(Condition sql, Term<T, ?> left, Term<T, ?> right, boolean wanted) {
    return new Truth(
        sql,
        env -> (SqlOrder.compare(left.java().apply(env), right.java().apply(env)) == 0) == wanted);
  }
}
