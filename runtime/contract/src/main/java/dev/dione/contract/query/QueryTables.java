package dev.dione.contract.query;

import static dev.dione.query.Query.recursive;
import static dev.dione.query.aggregate.Aggregates.count;

import dev.dione.query.select.From;
import dev.dione.query.select.QueryTable;
import dev.dione.query.select.RowQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Random queries in the place of a table. */
final class QueryTables {
  private QueryTables() {}

  static Use any(Scope outer, int depth) {
    Scope alone = Scope.empty(outer.chance(), outer.data());
    return switch (outer.chance().below(4)) {
      case 0 -> groups(alone, depth);
      case 1 -> parts(alone);
      default -> rows(alone, depth);
    };
  }

  private static Use rows(Scope alone, int depth) {
    Chance chance = alone.chance();
    Base base = Base.any(alone, depth);
    var number = Numbers.any(base.scope(), 1);
    var text = Texts.any(base.scope(), 1);
    var day = Days.any(base.scope());
    var wide = Numbers.wide(base.scope());
    Asked asked = Selects.of(base, List.of(number, text, day, wide), Limit.any(chance));
    var table = table(chance, asked.query());
    Use use = Use.query(chance, table, asked.rows().apply(Env.EMPTY));
    use.numbers.add(use.column(table.get(number.sql()), 0, Integer.class));
    use.texts.add(use.column(table.get(text.sql()), 1, String.class));
    use.days.add(use.column(table.get(day.sql()), 2, LocalDate.class));
    use.longs.add(use.column(table.get(wide.sql()), 3, Long.class));
    return identified(use);
  }

  private static Use groups(Scope alone, int depth) {
    alone.chance().has("group by");
    Base base = Base.any(alone, depth);
    var number = Numbers.any(base.scope(), 1);
    var text = Texts.any(base.scope(), 1);
    RowQuery<List<@Nullable Object>> query =
        base.from()
            .groupBy(number.sql(), text.sql())
            .select(number.sql(), text.sql(), count())
            .into(Arrays::<@Nullable Object>asList);
    Map<List<@Nullable Object>, Long> counts = new LinkedHashMap<>();
    for (Env row : base.rows().apply(Env.EMPTY)) {
      counts.merge(Selects.read(List.of(number, text), row), 1L, Long::sum);
    }
    List<List<@Nullable Object>> rows = new ArrayList<>();
    counts.forEach((key, n) -> rows.add(Arrays.asList(key.get(0), key.get(1), n)));
    var table = table(alone.chance(), query);
    Use use = Use.query(alone.chance(), table, rows);
    use.numbers.add(use.column(table.get(number.sql()), 0, Integer.class));
    use.texts.add(use.column(table.get(text.sql()), 1, String.class));
    use.longs.add(use.column(table.get(count()), 2, Long.class));
    return identified(use);
  }

  /** Some venues, and all that are part of them. */
  private static Use parts(Scope alone) {
    Chance chance = alone.chance();
    chance.has("recursive");
    Use first = Use.venues(chance, alone.data());
    Use next = Use.venues(chance, alone.data());
    Truth start = Truths.any(alone.with(first), 0);
    var id = first.numbers.get(0);
    var name = first.texts.get(0);
    RowQuery<List<@Nullable Object>> query =
        From.of(first.source)
            .where(start.sql())
            .select(id.sql(), name.sql())
            .into(Arrays::<@Nullable Object>asList);
    QueryTable<List<@Nullable Object>> table =
        recursive(
            query,
            found ->
                From.of(next.source)
                    .join(found)
                    .on(next.numbers.get(2).sql().eq(found.get(id.sql())))
                    .select(next.numbers.get(0).sql(), next.texts.get(0).sql())
                    .into(Arrays::<@Nullable Object>asList));
    Use use = Use.query(chance, table, parts(alone.data(), first.slot, start));
    use.numbers.add(use.column(table.get(id.sql()), 0, Integer.class));
    use.texts.add(use.column(table.get(name.sql()), 1, String.class));
    return identified(use);
  }

  private static List<List<@Nullable Object>> parts(GigData data, int slot, Truth start) {
    Set<Venue> found = new LinkedHashSet<>();
    data.venues().stream()
        .filter(venue -> start.holds(Env.EMPTY.with(slot, venue)))
        .forEach(found::add);
    boolean grows = !found.isEmpty();
    while (grows) {
      Set<Integer> ids = new LinkedHashSet<>();
      found.forEach(venue -> ids.add(venue.id()));
      grows =
          found.addAll(
              data.venues().stream().filter(venue -> ids.contains(venue.partOf())).toList());
    }
    List<List<@Nullable Object>> rows = new ArrayList<>();
    found.forEach(venue -> rows.add(Arrays.asList(venue.id(), venue.name())));
    return rows;
  }

  private static QueryTable<List<@Nullable Object>> table(
      Chance chance, RowQuery<List<@Nullable Object>> query) {
    boolean common = chance.oneIn(2);
    chance.has(common ? "common table" : "derived table");
    return common ? query.asCte() : query.asTable();
  }

  private static Use identified(Use use) {
    use.ids.addAll(use.numbers);
    use.ids.addAll(use.texts);
    use.ids.addAll(use.days);
    use.ids.addAll(use.longs);
    return use;
  }
}
