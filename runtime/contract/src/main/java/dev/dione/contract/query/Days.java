package dev.dione.contract.query;

import dev.dione.query.Query;
import dev.dione.query.expr.TimeExpr;
import java.time.LocalDate;

/** Random dates. */
final class Days {
  private Days() {}

  static Term<LocalDate, TimeExpr<LocalDate>> any(Scope scope) {
    Chance chance = scope.chance();
    Term<LocalDate, TimeExpr<LocalDate>> day =
        scope.has(use -> use.days)
            ? scope.pick(use -> use.days)
            : new Term<>(Query.value(GigData.FIRST_DAY), env -> GigData.FIRST_DAY);
    if (chance.oneIn(2)) {
      return day;
    }
    chance.has("date function");
    int days = chance.below(40) - 20;
    return chance.oneIn(2)
        ? day.map(day.sql().datePlusDays(days), x -> x.plusDays(days))
        : day.map(day.sql().startOfMonth(), x -> x.withDayOfMonth(1));
  }

  static LocalDate value(Chance chance) {
    return GigData.FIRST_DAY.plusDays(chance.below(14) - 1);
  }
}
