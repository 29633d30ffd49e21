package dev.dione.contract.query;

import static dev.dione.query.Query.value;

import dev.dione.query.expr.TextExpr;
import org.jspecify.annotations.Nullable;

/** Random texts. */
final class Texts {
  private Texts() {}

  static Term<String, TextExpr> any(Scope scope, int depth) {
    Chance chance = scope.chance();
    if (depth == 0 || chance.oneIn(3)) {
      return column(scope);
    }
    chance.has("text function");
    Term<String, TextExpr> inner = any(scope, depth - 1);
    String text = chance.text();
    return switch (chance.below(9)) {
      case 0 -> inner.map(inner.sql().lower(), SqlOrder::lower);
      case 1 -> inner.map(inner.sql().upper(), SqlOrder::upper);
      case 2 -> inner.map(inner.sql().concat(text), x -> x + text);
      case 3 -> inner.map(inner.sql().replace("a", text), x -> x.replace("a", text));
      case 4 -> inner.orElse(inner.sql().orElse(text), text);
      case 5 -> inner.map(value(text).concat(inner.sql()), x -> text + x);
      case 6 -> inner.map(inner.sql().trim(), SqlOrder::trim);
      case 7 -> inner.map(inner.sql().substring(1, 1), Texts::first);
      default -> ofOther(scope);
    };
  }

  static Term<String, TextExpr> column(Scope scope) {
    return scope.has(use -> use.texts)
        ? scope.pick(use -> use.texts)
        : new Term<>(value("t"), env -> "t");
  }

  private static String first(String text) {
    return text.isEmpty() ? text : text.substring(0, text.offsetByCodePoints(0, 1));
  }

  private static Term<String, TextExpr> ofOther(Scope scope) {
    Chance chance = scope.chance();
    if (scope.has(use -> use.documents) && chance.oneIn(2)) {
      chance.has("JSON");
      var details = scope.pick(use -> use.documents);
      boolean last = chance.oneIn(2);
      return details.map(
          details.sql().get("tags").at(last ? -1 : 0).asText(), x -> element(x, last));
    }
    if (scope.has(use -> use.days) && chance.oneIn(2)) {
      var day = Days.any(scope);
      return day.map(day.sql().yearMonth(), x -> x.toString().substring(0, 7));
    }
    var number = Numbers.column(scope);
    return number.map(number.sql().asText(), Object::toString);
  }

  private static @Nullable String element(Gig.Details details, boolean last) {
    int size = details.tags().size();
    return size == 0 ? null : details.tags().get(last ? size - 1 : 0);
  }
}
