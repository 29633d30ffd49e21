package dev.dione.contract.query;

import dev.dione.query.expr.Expr;
import dev.dione.query.expr.PerGroup;
import dev.dione.query.select.Grouped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Random selects of values of each group. */
final class Groups {
  private final Chance chance;
  private final Base base;
  private final List<Term<?, ?>> keys = new ArrayList<>();
  private final List<Measure<?>> measures = new ArrayList<>();

  private Groups(Base base) {
    this.chance = base.scope().chance();
    this.base = base;
  }

  static Asked any(Scope outer, int depth) {
    return new Groups(Base.any(outer, depth)).asked();
  }

  private Asked asked() {
    for (int i = chance.below(4); i > 0; i--) {
      keys.add(i == 1 && chance.oneIn(3) ? chance.pick(base.ids()) : base.value());
    }
    while (keys.size() + measures.size() < 2 || (measures.size() < 2 && chance.oneIn(2))) {
      measures.add(Measure.any(base.scope()));
    }
    Grouped grouped = grouped();
    Having having = chance.oneIn(3) ? Having.any(base.scope()) : Having.NONE;
    List<Sorting<List<@Nullable Object>>> order = order();
    Limit limit = keys.isEmpty() ? Limit.NONE : Limit.any(chance);
    Comparator<List<@Nullable Object>> comparator = Sorting.comparator(order);
    return new Asked(
        limit.of(Values.of(grouped.having(having.sql()), selected()).orderBy(Sorting.terms(order))),
        env ->
            limit.of(
                groups(base.rows().apply(env)).entrySet().stream()
                    .filter(group -> having.holds(group.getValue()))
                    .map(group -> row(group.getKey(), group.getValue()))
                    .sorted(comparator)
                    .toList()),
        true,
        limit.isNone());
  }

  private Grouped grouped() {
    if (keys.isEmpty()) {
      chance.has("all rows as a group");
      return base.from().allRows();
    }
    chance.has("group by");
    return base.from().groupBy(keys.stream().map(Term::sql).toArray(Expr<?>[]::new));
  }

  private List<PerGroup<?>> selected() {
    List<PerGroup<?>> selected = new ArrayList<>();
    keys.forEach(key -> selected.add(key.sql()));
    measures.forEach(measure -> selected.add(measure.sql()));
    return selected;
  }

  private List<Sorting<List<@Nullable Object>>> order() {
    List<Sorting<List<@Nullable Object>>> order = new ArrayList<>();
    if (!measures.isEmpty() && chance.oneIn(2)) {
      order.add(
          Sorting.any(chance, true, measures.get(0).sql().part(), row -> row.get(keys.size())));
    }
    for (int i = 0; i < keys.size(); i++) {
      int index = i;
      order.add(Sorting.any(chance, true, keys.get(i).sql().part(), row -> row.get(index)));
    }
    return order;
  }

  private Map<List<@Nullable Object>, List<Env>> groups(List<Env> rows) {
    Map<List<@Nullable Object>, List<Env>> groups = new LinkedHashMap<>();
    if (keys.isEmpty()) {
      groups.put(List.of(), rows);
    } else {
      rows.forEach(
          row ->
              groups.computeIfAbsent(Selects.read(keys, row), key -> new ArrayList<>()).add(row));
    }
    return groups;
  }

  private List<@Nullable Object> row(List<@Nullable Object> key, List<Env> group) {
    List<@Nullable Object> row = new ArrayList<>(key);
    measures.forEach(measure -> row.add(measure.java().apply(group)));
    return row;
  }
}
