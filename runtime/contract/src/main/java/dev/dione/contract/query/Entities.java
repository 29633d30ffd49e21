package dev.dione.contract.query;

import dev.dione.query.select.From;
import dev.dione.query.select.QueryTable;
import dev.dione.query.select.RowQuery;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Random selects of whole entities: of more columns, now and then, than D1 returns. */
final class Entities {
  private Entities() {}

  static Asked any(Scope outer, int depth) {
    outer.chance().has("entity");
    Use gigs = Use.gigs(outer.chance(), outer.data());
    Use venues = Use.venues(outer.chance(), outer.data());
    Base base = Base.of(outer, gigs).join(venues, false);
    for (int i = outer.chance().below(2); i > 0; i--) {
      base = base.where(Truths.any(base.scope(), depth));
    }
    List<Sorting<Env>> order = new ArrayList<>();
    base.ids().forEach(id -> order.add(Sorting.ascending(id.sql().part(), id.java()::apply)));
    From<?> from = base.from().orderBy(Sorting.terms(order));
    Base rows = base;
    return new Asked(
        Values.of(from, List.of(gigs.source, venues.source)),
        env ->
            rows.rows().apply(env).stream()
                .sorted(Sorting.comparator(order))
                .<List<@Nullable Object>>map(
                    row -> Arrays.asList(row.get(gigs.slot), row.get(venues.slot)))
                .toList(),
        true,
        true);
  }

  /** One of these queries in the place of a table, and all of its columns eight times. */
  static RowQuery<?> tooWide(Asked entities) {
    QueryTable<List<@Nullable Object>> both = entities.query().asTable();
    return From.of(both).select(both, both, both, both, both, both, both, both);
  }
}
