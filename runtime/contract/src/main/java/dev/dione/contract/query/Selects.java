package dev.dione.contract.query;

import dev.dione.query.expr.Expr;
import dev.dione.query.select.Select;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Random selects of values of each row. */
final class Selects {
  private Selects() {}

  static Asked any(Scope outer, int depth) {
    Chance chance = outer.chance();
    Base base = Base.any(outer, depth);
    List<Term<?, ?>> values = new ArrayList<>();
    for (int i = 2 + chance.below(4); i > 0; i--) {
      values.add(base.value());
    }
    return of(base, values, Limit.any(chance));
  }

  /** A select of these values. */
  static Asked of(Base base, List<Term<?, ?>> values, Limit limit) {
    return base.scope().chance().oneIn(5)
        ? distinct(base, values, limit)
        : plain(base, values, limit);
  }

  private static Asked plain(Base base, List<Term<?, ?>> values, Limit limit) {
    Chance chance = base.scope().chance();
    List<Sorting<Env>> order = new ArrayList<>();
    boolean inPages = limit.isNone() && base.hasDistinctRows() && chance.oneIn(2);
    for (int i = chance.below(3); i > 0; i--) {
      order.add(by(chance, inPages, chance.oneIn(2) ? chance.pick(values) : base.value()));
    }
    boolean isTotal = !limit.isNone() || chance.oneIn(2);
    if (isTotal) {
      base.ids().forEach(id -> order.add(Sorting.ascending(id.sql().part(), id.java()::apply)));
    }
    Select<List<@Nullable Object>> query =
        Values.of(base.from(), values.stream().map(Term::sql).toList())
            .orderBy(Sorting.terms(order));
    Comparator<Env> comparator = Sorting.comparator(order);
    return new Asked(
        limit.of(query),
        env ->
            limit.of(
                base.rows().apply(env).stream()
                    .sorted(comparator)
                    .map(row -> read(values, row))
                    .toList()),
        isTotal,
        inPages);
  }

  private static Sorting<Env> by(Chance chance, boolean inPages, Term<?, ?> term) {
    Expr<?> sql = term.sql();
    return Sorting.any(chance, inPages, sql.part(), term.java()::apply);
  }

  /** Distinct rows are ordered by what is selected. */
  private static Asked distinct(Base base, List<Term<?, ?>> values, Limit limit) {
    Chance chance = base.scope().chance();
    chance.has("distinct");
    List<Sorting<List<@Nullable Object>>> order = new ArrayList<>();
    boolean inPages = limit.isNone() && chance.oneIn(2);
    for (int i = 0; i < values.size(); i++) {
      int index = i;
      order.add(Sorting.any(chance, inPages, values.get(i).sql().part(), row -> row.get(index)));
    }
    Select<List<@Nullable Object>> query =
        Values.of(base.from(), values.stream().map(Term::sql).toList())
            .distinct()
            .orderBy(Sorting.terms(order));
    Comparator<List<@Nullable Object>> comparator = Sorting.comparator(order);
    return new Asked(
        limit.of(query),
        env -> {
          var once = new LinkedHashSet<List<@Nullable Object>>();
          base.rows().apply(env).forEach(row -> once.add(read(values, row)));
          return limit.of(once.stream().sorted(comparator).toList());
        },
        true,
        inPages);
  }

  static List<@Nullable Object> read(List<Term<?, ?>> values, Env row) {
    @Nullable Object[] read = new @Nullable Object[values.size()];
    for (int i = 0; i < read.length; i++) {
      read[i] = values.get(i).java().apply(row);
    }
    return Arrays.asList(read);
  }
}
