package dev.dione.contract.query;

import static dev.dione.query.Query.value;

import dev.dione.query.condition.Condition;
import dev.dione.query.expr.Raw;
import dev.dione.query.expr.TextExpr;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Random conditions on a row. */
final class Truths {
  private Truths() {}

  /** A condition, perhaps of several. */
  static Truth any(Scope scope, int depth) {
    Chance chance = scope.chance();
    if (depth == 0 || chance.oneIn(3)) {
      return single(scope);
    }
    Truth left = any(scope, depth - 1);
    switch (chance.below(7)) {
      case 0, 1:
        chance.has("and");
        return left.and(any(scope, depth - 1));
      case 2, 3:
        chance.has("or");
        return left.or(any(scope, depth - 1));
      case 4, 5:
        chance.has("not");
        return left.not();
      default:
        chance.has("vanished filter");
        return new Truth(
            left.sql().and(Condition.whenPresent((String) null, text -> left.sql())), left.java());
    }
  }

  private static Truth single(Scope scope) {
    Chance chance = scope.chance();
    return switch (chance.below(scope.uses().size() < 4 ? 14 : 12)) {
      case 0, 1 -> Comparisons.ofNumbers(scope);
      case 2 -> Comparisons.ofTexts(scope);
      case 3 -> Comparisons.ofDays(scope);
      case 4 -> Comparisons.ofLongs(scope);
      case 5 -> Comparisons.ofReals(scope);
      case 6, 7 -> ofText(scope);
      case 8 -> ofNull(scope);
      case 9 -> chance.oneIn(20) ? chain(scope) : inList(scope);
      case 10 -> flag(scope);
      case 11 -> document(scope);
      default -> Subqueries.condition(scope);
    };
  }

  private static Truth ofNull(Scope scope) {
    scope.chance().has("is null");
    var text = Texts.any(scope, 1);
    return scope.chance().oneIn(2)
        ? new Truth(text.sql().isNull(), env -> text.java().apply(env) == null)
        : new Truth(text.sql().isNotNull(), env -> text.java().apply(env) != null);
  }

  private static Truth ofText(Scope scope) {
    Chance chance = scope.chance();
    Term<String, TextExpr> text = Texts.any(scope, 1);
    String part = chance.text();
    chance.has("text condition");
    switch (chance.below(6)) {
      case 0:
        return Truth.of(text.sql().contains(part), text, x -> x.contains(part));
      case 1:
        String lower = SqlOrder.lower(part);
        return Truth.of(
            text.sql().containsIgnoreCase(part), text, x -> SqlOrder.lower(x).contains(lower));
      case 2:
        return startsWith(text, part);
      case 3:
        return endsWith(text, part);
      case 4:
        Pattern like = Pattern.compile(regex("%" + part + "_"), Pattern.DOTALL);
        return Truth.of(
            text.sql().like("%" + part + "_"),
            text,
            x -> like.matcher(SqlOrder.lower(x)).matches());
      default:
        chance.has("raw");
        return Truth.of(
            Raw.condition("{} || {} > {}", text.sql(), value(part), value("b")),
            text,
            x -> SqlOrder.compare(x + part, "b") > 0);
    }
  }

  /** Of the empty text only NULL is not a beginning, and that it knows. */
  private static Truth startsWith(Term<String, TextExpr> text, String part) {
    Condition sql = text.sql().startsWith(part);
    return part.isEmpty() ? isNotNull(sql, text) : Truth.of(sql, text, x -> x.startsWith(part));
  }

  private static Truth endsWith(Term<String, TextExpr> text, String part) {
    Condition sql = text.sql().endsWith(part);
    return part.isEmpty() ? isNotNull(sql, text) : Truth.of(sql, text, x -> x.endsWith(part));
  }

  private static Truth isNotNull(Condition sql, Term<String, TextExpr> text) {
    return new Truth(sql, env -> text.java().apply(env) != null);
  }

  private static String regex(String like) {
    StringBuilder regex = new StringBuilder();
    for (String character : SqlOrder.lower(like).split("(?<!^)(?![\\uDC00-\\uDFFF])")) {
      regex.append(
          character.equals("%") ? ".*" : character.equals("_") ? "." : Pattern.quote(character));
    }
    return regex.toString();
  }

  private static Truth inList(Scope scope) {
    Chance chance = scope.chance();
    List<Integer> values = new ArrayList<>();
    int size = chance.oneIn(10) ? 150 : chance.below(6);
    for (int i = 0; i < size; i++) {
      values.add(chance.below(40) * (size > 6 ? 7 : 1) - 2);
    }
    chance.has(size > 100 ? "in over 100 values" : "in values");
    var number = Numbers.any(scope, 1);
    return chance.oneIn(2)
        ? new Truth(number.sql().in(values), env -> isIn(number.java().apply(env), values))
        : new Truth(number.sql().notIn(values), env -> not(isIn(number.java().apply(env), values)));
  }

  /** SQL's IN: not known of NULL, nor where it is not found among values with a NULL. */
  static @Nullable Boolean isIn(@Nullable Object value, Collection<? extends @Nullable Object> in) {
    if (in.isEmpty()) {
      return false;
    }
    if (value == null) {
      return null;
    }
    return in.contains(value) ? Boolean.TRUE : in.contains(null) ? null : Boolean.FALSE;
  }

  static @Nullable Boolean not(@Nullable Boolean value) {
    return value == null ? null : Boolean.valueOf(!value);
  }

  /** More conditions, and more values, than D1 takes in a row. */
  private static Truth chain(Scope scope) {
    Chance chance = scope.chance();
    chance.has("chain over 100");
    chance.has("over 100 parameters");
    var number = Numbers.column(scope);
    Truth chain = Truth.of(number.sql().eq(-9), number, x -> x == -9);
    for (int i = 0; i < 110; i++) {
      int n = chance.below(300);
      chain = chain.or(Truth.of(number.sql().eq(n), number, x -> x == n));
    }
    return chain;
  }

  private static Truth flag(Scope scope) {
    if (!scope.has(use -> use.flags)) {
      return ofNull(scope);
    }
    scope.chance().has("boolean");
    var flag = scope.pick(use -> use.flags);
    return scope.chance().oneIn(2)
        ? Truth.of(flag.sql().isTrue(), flag, x -> x)
        : Truth.of(flag.sql().isFalse(), flag, x -> !x);
  }

  private static Truth document(Scope scope) {
    if (!scope.has(use -> use.documents)) {
      return ofNull(scope);
    }
    scope.chance().has("JSON");
    var details = scope.pick(use -> use.documents);
    String text = scope.chance().text();
    return scope.chance().oneIn(2)
        ? new Truth(details.sql().get("rating").exists(), env -> details.java().apply(env) != null)
        : new Truth(
            details.sql().get("tags").containsText(text),
            env -> {
              Gig.Details value = details.java().apply(env);
              return value != null && value.tags().contains(text);
            });
  }
}
