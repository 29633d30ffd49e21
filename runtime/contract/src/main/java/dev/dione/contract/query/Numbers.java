package dev.dione.contract.query;

import static dev.dione.query.Query.caseWhen;
import static dev.dione.query.Query.value;

import dev.dione.query.expr.NumberExpr;
import dev.dione.query.expr.TextExpr;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Random numbers: columns, and what is computed of them. */
final class Numbers {
  private Numbers() {}

  /** A whole number, small enough that no product leaves the {@code int}. */
  static Term<Integer, NumberExpr<Integer>> any(Scope scope, int depth) {
    if (depth == 0 || scope.chance().oneIn(3)) {
      return column(scope);
    }
    return scope.chance().oneIn(2) ? arithmetic(scope, depth) : function(scope, depth);
  }

  static Term<Integer, NumberExpr<Integer>> column(Scope scope) {
    return scope.has(use -> use.numbers)
        ? scope.pick(use -> use.numbers)
        : new Term<>(value(7), env -> 7);
  }

  private static Term<Integer, NumberExpr<Integer>> arithmetic(Scope scope, int depth) {
    Chance chance = scope.chance();
    chance.has("arithmetic");
    Term<Integer, NumberExpr<Integer>> a = any(scope, depth - 1);
    Term<Integer, NumberExpr<Integer>> b = column(scope);
    int n = 1 + chance.below(4);
    return switch (chance.below(9)) {
      case 0 -> a.with(b, a.sql().plus(b.sql()), Integer::sum);
      case 1 -> a.map(a.sql().minus(n), x -> x - n);
      case 2 -> a.with(b, a.sql().minus(b.sql()), (x, y) -> x - y);
      case 3 -> {
        Term<Integer, NumberExpr<Integer>> c = column(scope);
        yield c.with(b, c.sql().times(b.sql()), (x, y) -> x * y);
      }
      case 4 -> a.with(b, a.sql().dividedBy(b.sql()), Numbers::quotient);
      case 5 -> a.map(a.sql().dividedBy(n), x -> x / n);
      case 6 -> a.map(a.sql().mod(n), x -> x % n);
      case 7 -> a.map(a.sql().negated(), x -> -x);
      default -> a.map(a.sql().abs(), Math::abs);
    };
  }

  private static @Nullable Integer quotient(int left, int right) {
    return right == 0 ? null : Integer.valueOf(left / right);
  }

  private static Term<Integer, NumberExpr<Integer>> function(Scope scope, int depth) {
    Chance chance = scope.chance();
    Term<Integer, NumberExpr<Integer>> a = any(scope, depth - 1);
    int n = chance.below(5) - 2;
    switch (chance.below(5)) {
      case 0:
        chance.has("coalesce");
        return a.orElse(a.sql().orElse(n), n);
      case 1:
        return cases(scope, a, column(scope));
      case 2:
        return ofText(scope, depth);
      case 3:
        return ofDocument(scope);
      default:
        return ofDay(scope);
    }
  }

  private static Term<Integer, NumberExpr<Integer>> cases(
      Scope scope, Term<Integer, NumberExpr<Integer>> a, Term<Integer, NumberExpr<Integer>> b) {
    scope.chance().has("case");
    Truth first = Comparisons.ofNumbers(scope);
    Truth second = Comparisons.ofTexts(scope);
    boolean ends = scope.chance().oneIn(2);
    var cases = caseWhen(first.sql(), a.sql()).when(second.sql(), b.sql());
    return new Term<>(
        ends ? cases.end() : cases.orElse(a.sql()),
        env -> {
          if (first.holds(env)) {
            return a.java().apply(env);
          }
          return second.holds(env) ? b.java().apply(env) : ends ? null : a.java().apply(env);
        });
  }

  private static Term<Integer, NumberExpr<Integer>> ofText(Scope scope, int depth) {
    scope.chance().has("text function");
    Term<String, TextExpr> text = Texts.any(scope, depth - 1);
    String part = scope.chance().text();
    return scope.chance().oneIn(2)
        ? text.map(text.sql().length(), x -> x.codePointCount(0, x.length()))
        : text.map(text.sql().indexOf(part), x -> indexOf(x, part));
  }

  private static int indexOf(String text, String part) {
    int index = text.indexOf(part);
    return index < 0 ? 0 : 1 + text.codePointCount(0, index);
  }

  private static Term<Integer, NumberExpr<Integer>> ofDocument(Scope scope) {
    if (!scope.has(use -> use.documents)) {
      return column(scope);
    }
    scope.chance().has("JSON");
    var details = scope.pick(use -> use.documents);
    return details.map(details.sql().get("tags").size(), x -> x.tags().size());
  }

  private static Term<Integer, NumberExpr<Integer>> ofDay(Scope scope) {
    var day = Days.any(scope);
    return switch (scope.chance().below(4)) {
      case 0 -> day.map(day.sql().month(), LocalDate::getMonthValue);
      case 1 -> day.map(day.sql().dayOfMonth(), LocalDate::getDayOfMonth);
      case 2 -> day.map(day.sql().dayOfWeek(), x -> x.getDayOfWeek().getValue() % 7);
      default -> day.map(day.sql().year().minus(2020), x -> x.getYear() - 2020);
    };
  }

  /** A whole number of 64 bits. */
  static Term<Long, NumberExpr<Long>> wide(Scope scope) {
    Chance chance = scope.chance();
    if (scope.has(use -> use.documents) && chance.oneIn(3)) {
      chance.has("JSON");
      var details = scope.pick(use -> use.documents);
      return details.map(
          details.sql().get("rating").asLong(),
          x -> x.rating() == null ? null : Long.valueOf(x.rating()));
    }
    if (scope.has(use -> use.longs) && chance.below(3) > 0) {
      chance.has("beyond 2^53");
      var views = scope.pick(use -> use.longs);
      return chance.oneIn(2) ? views : views.map(views.sql().plus(1L), x -> x + 1);
    }
    var number = any(scope, 1);
    return number.map(number.sql().asLong(), Integer::longValue);
  }

  /** A number with a fraction: quarters, which both sides add exactly. */
  static Term<Double, NumberExpr<Double>> real(Scope scope) {
    if (scope.has(use -> use.reals) && scope.chance().oneIn(2)) {
      var paid = scope.pick(use -> use.reals);
      return scope.chance().oneIn(2) ? paid : paid.map(paid.sql().times(0.5), x -> x * 0.5 + 0.0);
    }
    var number = column(scope);
    return number.map(number.sql().asReal().dividedBy(4.0), x -> x / 4.0);
  }
}
