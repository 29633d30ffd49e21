package dev.dione.contract.query;

import static dev.dione.query.aggregate.Aggregates.count;
import static dev.dione.query.aggregate.Aggregates.sum;
import static dev.dione.query.window.Window.partitionBy;
import static dev.dione.query.window.WindowFunctions.denseRank;
import static dev.dione.query.window.WindowFunctions.firstValue;
import static dev.dione.query.window.WindowFunctions.lag;
import static dev.dione.query.window.WindowFunctions.lead;
import static dev.dione.query.window.WindowFunctions.rank;
import static dev.dione.query.window.WindowFunctions.rowNumber;

import dev.dione.query.expr.NumberExpr;
import dev.dione.query.expr.PerRow;
import dev.dione.query.window.Window;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Random selects of values that depend on the rows around a row. */
final class Windows {
  private final Chance chance;
  private final Base base;
  private final Term<Integer, NumberExpr<Integer>> partition;
  private final Term<Integer, NumberExpr<Integer>> value;
  private final List<Sorting<Env>> peers = new ArrayList<>();
  private final List<Sorting<Env>> total = new ArrayList<>();

  private Windows(Base base) {
    this.chance = base.scope().chance();
    this.base = base;
    this.partition = Numbers.any(base.scope(), 1);
    this.value = Numbers.column(base.scope());
    Term<?, ?> first = base.value();
    peers.add(Sorting.any(chance, false, first.sql().part(), first.java()::apply));
    total.addAll(peers);
    base.ids().forEach(id -> total.add(Sorting.ascending(id.sql().part(), id.java()::apply)));
  }

  static Asked any(Scope outer, int depth) {
    outer.chance().has("window");
    return new Windows(Base.any(outer, depth)).asked();
  }

  private Asked asked() {
    Column one = column();
    Column two = column();
    return new Asked(
        Values.of(base.from(), List.of(partition.sql(), one.sql, two.sql)),
        env -> {
          List<List<@Nullable Object>> rows = new ArrayList<>();
          List<Env> all = base.rows().apply(env);
          for (Env row : all) {
            List<Env> window = window(all, row);
            rows.add(
                Arrays.asList(
                    partition.java().apply(row),
                    one.java.of(window, window.indexOf(row)),
                    two.java.of(window, window.indexOf(row))));
          }
          return rows;
        },
        false,
        false);
  }

  /** The rows with the same value, in order; each is itself and no other. */
  private List<Env> window(List<Env> all, Env row) {
    Integer key = partition.java().apply(row);
    return all.stream()
        .filter(other -> Objects.equals(partition.java().apply(other), key))
        .sorted(Sorting.comparator(total))
        .toList();
  }

  private Column column() {
    Window all = partitionBy(partition.sql());
    Window ordered = all.orderBy(Sorting.terms(total));
    Window tied = all.orderBy(Sorting.terms(peers));
    int n = 1 + chance.below(2);
    return switch (chance.below(9)) {
      case 0 -> new Column(rowNumber().over(ordered), (rows, i) -> i + 1L);
      case 1 -> new Column(rank().over(tied), (rows, i) -> 1L + before(rows, i));
      case 2 -> new Column(denseRank().over(tied), this::denseRankOf);
      case 3 -> new Column(lag(value.sql(), n).over(ordered), (rows, i) -> at(rows, i - n));
      case 4 -> new Column(lead(value.sql(), n).over(ordered), (rows, i) -> at(rows, i + n));
      case 5 -> new Column(count().over(all), (rows, i) -> (long) rows.size());
      case 6 -> new Column(firstValue(value.sql()).over(ordered), (rows, i) -> at(rows, 0));
      case 7 -> new Column(count().over(tied), (rows, i) -> (long) upToPeers(rows, i));
      default ->
          new Column(
              sum(value.sql().asLong()).over(ordered.rowsBetween(n, 1)),
              (rows, i) -> sumOf(rows.subList(Math.max(0, i - n), Math.min(rows.size(), i + 2))));
    };
  }

  private @Nullable Integer at(List<Env> rows, int index) {
    return index < 0 || index >= rows.size() ? null : value.java().apply(rows.get(index));
  }

  private @Nullable Long sumOf(List<Env> rows) {
    List<Integer> values =
        rows.stream()
            .<@Nullable Integer>map(row -> value.java().apply(row))
            .filter(Objects::nonNull)
            .toList();
    return values.isEmpty() ? null : values.stream().mapToLong(Integer::longValue).sum();
  }

  private int before(List<Env> rows, int index) {
    Comparator<Env> order = Sorting.comparator(peers);
    int before = 0;
    while (order.compare(rows.get(before), rows.get(index)) < 0) {
      before++;
    }
    return before;
  }

  private int upToPeers(List<Env> rows, int index) {
    Comparator<Env> order = Sorting.comparator(peers);
    return (int) rows.stream().filter(row -> order.compare(row, rows.get(index)) <= 0).count();
  }

  private long denseRankOf(List<Env> rows, int index) {
    Comparator<Env> order = Sorting.comparator(peers);
    long rank = 1;
    for (int i = 1; i <= index; i++) {
      rank += order.compare(rows.get(i - 1), rows.get(i)) == 0 ? 0 : 1;
    }
    return rank;
  }

  /**
   * A window function twice.
   *
   * @param sql the function of the builder
   * @param java the same, of the rows of the window in order
   */
  private record Column(PerRow<?> sql, OfWindow java) {}

  /** A value of the row at an index. */
  private interface OfWindow {
    @Nullable Object of(List<Env> rows, int index);
  }
}
