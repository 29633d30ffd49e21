package dev.dione.contract.query;

import static dev.dione.query.Query.from;
import static dev.dione.query.Query.insertInto;
import static dev.dione.query.aggregate.Aggregates.count;
import static dev.dione.query.aggregate.Aggregates.max;
import static dev.dione.query.aggregate.Aggregates.sum;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dione.D1;
import dev.dione.Page;
import dev.dione.PageRequest;
import dev.dione.contract.ContractCase;
import dev.dione.query.select.From;
import dev.dione.query.select.RowQuery;
import dev.dione.query.window.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Where SQLite or D1 would do something else than what a query says. */
public interface QueryLimitsContract extends ContractCase {
  private void onVenues(Consumer<D1> test) {
    try (D1 d1 = open()) {
      GigDb_.open(d1).createTables();
      insertInto(Venue_.table())
          .entities(
              List.of(
                  new Venue(1, "one", null, 10, null),
                  new Venue(2, "two", null, 20, 1),
                  new Venue(3, "three", null, 30, 1)))
          .run(d1);
      test.accept(d1);
    }
  }

  /** The cursor's parameters are more than those of the query. */
  @Test
  default void pagesHaveRoomForTheirCursor() {
    onVenues(
        d1 -> {
          for (int values = 94; values <= 102; values++) {
            Venue_ v = Venue_.table();
            From<Venue> query = from(v);
            for (int i = 0; i < values; i++) {
              query = query.where(v.name.ne("x" + i));
            }
            assertThat(query.list(d1)).hasSize(3);
            assertThat(inPages(query.orderBy(v.capacity.desc(), v.name.asc()).select(v.id), d1))
                .containsExactly(3, 2, 1);
          }
        });
  }

  private static <R> List<R> inPages(RowQuery<R> query, D1 d1) {
    Page<R> page = query.page(d1, PageRequest.first(1));
    List<R> rows = new ArrayList<>(page.items());
    while (page.next() != null) {
      page = query.page(d1, PageRequest.after(page.next(), 1));
      rows.addAll(page.items());
    }
    return rows;
  }

  /** SQL counts an aggregate where its columns are. */
  @Test
  default void anAggregateOfOtherQueriesColumnsIsRefused() {
    Venue_ v = Venue_.table();
    Venue_ part = Venue_.table();
    var foreign = from(part).where(part.partOf.eq(v.id)).aggregate(max(v.capacity)).asExpr();
    assertThatThrownBy(() -> from(v).where(v.capacity.gt(1)).select(foreign).statement())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith(
            "max(v.capacity) has columns of the query around its own alone, and SQL would count it there");
    onVenues(
        d1 -> {
          var both =
              from(part)
                  .where(part.partOf.eq(v.id))
                  .aggregate(sum(v.capacity.plus(part.capacity)))
                  .asExpr();
          var filtered =
              from(part).aggregate(sum(v.capacity).filter(part.partOf.eq(v.id)).orElse(0)).asExpr();
          assertThat(
                  from(v)
                      .orderBy(v.id.asc())
                      .select(v.id, both, filtered)
                      .into((id, a, b) -> id + ": " + a + ", " + b)
                      .list(d1))
              .containsExactly("1: 70, 20", "2: null, 0", "3: null, 0");
          var windowed = from(part).limit(1).select(max(v.capacity).over(Window.all())).asExpr();
          assertThat(from(v).orderBy(v.id.asc()).select(windowed).list(d1))
              .containsExactly(10, 20, 30);
        });
  }

  /** A filter or window belongs to the function, not to what is computed of it. */
  @Test
  default void filtersAndWindowsComeRightBehindTheAggregate() {
    Venue_ v = Venue_.table();
    assertThatThrownBy(() -> sum(v.capacity).times(2).filter(v.id.gt(1)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("filter comes right behind the aggregate");
    assertThatThrownBy(() -> sum(v.capacity).orElse(0).over(Window.all()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("over comes right behind the aggregate");
    onVenues(
        d1 ->
            assertThat(
                    from(v).aggregate(count().filter(v.id.gt(1)).filter(v.capacity.lt(30))).one(d1))
                .isEqualTo(1));
  }

  /** SQLite's substr sees no character behind a NUL. */
  @Test
  default void textsEndWithWhatStandsBehindNul() {
    List<String> names =
        List.of("", "b", "ab", "a\0b", "\0", "a\0", "\0b", "ä", "aä", "\uD83D\uDE00");
    onVenues(
        d1 -> {
          Venue_ v = Venue_.table();
          for (String name : names) {
            insertInto(v).values(v.name.to(name)).run(d1);
          }
          for (String end : Stream.concat(names.stream(), Stream.of("\0ab", "x")).toList()) {
            assertThat(from(v).where(v.id.gt(3).and(v.name.endsWith(end))).select(v.name).list(d1))
                .containsExactlyInAnyOrderElementsOf(
                    names.stream().filter(name -> name.endsWith(end)).toList());
            assertThat(from(v).where(v.id.gt(3).and(v.name.endsWith(end).not())).count(d1))
                .isEqualTo(names.stream().filter(name -> !name.endsWith(end)).count());
          }
        });
  }
}
