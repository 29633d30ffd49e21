package dev.dione.contract.query;

import dev.dione.query.select.From;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;

/**
 * FROM and WHERE of a random query.
 *
 * @param from the tables and conditions in the builder
 * @param scope what the rest of the query can speak of
 * @param own the tables of the query itself
 * @param rows the rows in plain Java, given those of the queries around it
 */
record Base(From<?> from, Scope scope, List<Use> own, Function<Env, List<Env>> rows) {
  /** More joined rows than this take too long in plain Java. */
  private static final int ENOUGH_ROWS = 400;

  /**
   * Tables joined at random.
   *
   * @param outer what the queries around it have
   * @param depth how deep queries may stand inside each other
   */
  static Base any(Scope outer, int depth) {
    Chance chance = outer.chance();
    Use first = source(outer, depth);
    Base base = of(outer, first);
    int size = first.rows.size();
    int most = outer.uses().isEmpty() ? 3 : chance.oneIn(4) ? 2 : 1;
    for (int joins = chance.below(most); joins > 0; joins--) {
      Use next = source(outer, depth - 1);
      size *= next.rows.size();
      base = base.join(next, size < ENOUGH_ROWS);
      size = size < ENOUGH_ROWS ? size : size / 8;
    }
    for (int wheres = chance.below(2); wheres > 0; wheres--) {
      base = base.where(Truths.any(base.scope, 2));
    }
    return base;
  }

  /** The rows of a table. */
  static Base of(Scope outer, Use first) {
    return new Base(
        From.of(first.source), outer.with(first), List.of(first), env -> each(List.of(env), first));
  }

  private static Use source(Scope outer, int depth) {
    Chance chance = outer.chance();
    return depth > 0 && chance.oneIn(5) ? QueryTables.any(outer, depth - 1) : outer.table();
  }

  /** Only some of the rows. */
  Base where(Truth truth) {
    scope.chance().has("where");
    return new Base(
        from.where(truth.sql()),
        scope,
        own,
        env -> rows.apply(env).stream().filter(truth::holds).toList());
  }

  /** With one more table. */
  Base join(Use next, boolean mayBeCross) {
    Chance chance = scope.chance();
    List<Use> all = new ArrayList<>(own);
    all.add(next);
    Scope more = scope.with(next);
    if (mayBeCross && chance.oneIn(5)) {
      chance.has("cross join");
      return new Base(from.crossJoin(next.source), more, all, env -> each(rows.apply(env), next));
    }
    Truth on = on(next, more, mayBeCross);
    boolean left = chance.oneIn(2);
    chance.has(left ? "left join" : "inner join");
    return new Base(
        left ? from.leftJoin(next.source).on(on.sql()) : from.join(next.source).on(on.sql()),
        more,
        all,
        env -> joined(rows.apply(env), next, on, left));
  }

  /** By equal numbers, most of the time. */
  private Truth on(Use next, Scope more, boolean mayBeAnything) {
    Chance chance = scope.chance();
    if (next.numbers.isEmpty() || (mayBeAnything && chance.oneIn(4))) {
      return Truths.any(more, 1);
    }
    var mine = Numbers.column(scope);
    var others = chance.pick(next.numbers);
    return Truth.of(mine.sql().eq(others.sql()), mine, others, (a, b) -> (int) a == b);
  }

  private static List<Env> each(List<Env> rows, Use next) {
    List<Env> all = new ArrayList<>();
    for (Env row : rows) {
      for (Object other : next.rows) {
        all.add(row.with(next.slot, other));
      }
    }
    return all;
  }

  private static List<Env> joined(List<Env> rows, Use next, Truth on, boolean left) {
    List<Env> all = new ArrayList<>();
    for (Env row : rows) {
      int before = all.size();
      for (Object other : next.rows) {
        Env both = row.with(next.slot, other);
        if (on.holds(both)) {
          all.add(both);
        }
      }
      if (left && all.size() == before) {
        all.add(row.with(next.slot, null));
      }
    }
    return all;
  }

  /** A value of any kind. */
  Term<?, ?> value() {
    return switch (scope.chance().below(6)) {
      case 0, 1 -> Numbers.any(scope, 2);
      case 2 -> Texts.any(scope, 2);
      case 3 -> Days.any(scope);
      case 4 -> Numbers.wide(scope);
      default -> Numbers.real(scope);
    };
  }

  /** What can be spoken of without the queries around it. */
  Scope alone() {
    return new Scope(scope.chance(), scope.data(), own);
  }

  /** Whether no row comes twice: what pages ask for. */
  boolean hasDistinctRows() {
    return own.stream().allMatch(use -> new HashSet<>(use.rows).size() == use.rows.size());
  }

  /** What tells its rows apart. */
  List<Term<?, ?>> ids() {
    return own.stream().flatMap(use -> use.ids.stream()).toList();
  }
}
