package dev.dione.contract.query;

import static dev.dione.query.Query.each;
import static dev.dione.query.Query.from;
import static dev.dione.query.Query.generatedId;
import static dev.dione.query.Query.insertInto;
import static dev.dione.query.Query.now;
import static dev.dione.query.Query.sqliteNow;
import static dev.dione.query.Query.today;
import static dev.dione.query.aggregate.Aggregates.count;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dione.Call;
import dev.dione.D1;
import dev.dione.Match;
import dev.dione.Pending;
import dev.dione.query.column.JsonEach;
import dev.dione.query.column.Search;
import dev.dione.query.expr.NumberExpr;
import dev.dione.query.expr.OrderChoice;
import dev.dione.query.expr.TextExpr;
import dev.dione.query.select.Select2.Tuple;
import dev.dione.query.write.Insert;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** What the query builder asks that random queries do not: searches, JSON as rows, time, ids. */
public interface QueryContract extends QueryLimitsContract {
  private void onGigs(BiConsumer<D1, GigDb> test) {
    try (D1 d1 = open()) {
      GigDb db = GigDb_.open(d1);
      db.createTables();
      insertInto(Gig_.table())
          .entities(
              List.of(
                  gig(1, "The blue moon over the blue sea", 3, "jazz", "live"),
                  gig(2, "Moon river", null, "jazz"),
                  gig(3, "Green grass", 5)))
          .run(d1);
      test.accept(d1, db);
    }
  }

  private static Gig gig(int id, String title, Integer rating, String... tags) {
    Gig.Details details = new Gig.Details(rating, List.of(tags));
    return new Gig(id, null, title, LocalDate.of(2026, 5, id), null, false, id, details);
  }

  @Test
  default void searchesByWordsTheBestFirstAndMarksThem() {
    onGigs(
        (d1, db) -> {
          Gig_ g = Gig_.table();
          GigText_ t = GigText_.table();
          Search search = Search.in(t);
          var found =
              from(g)
                  .join(t)
                  .on(search.isOf(g))
                  .where(search.matches(Match.words("moon")))
                  .orderBy(search.rank().asc());
          assertThat(found.list(d1)).extracting(Gig::id).containsExactly(2, 1);
          assertThat(found.select(search.highlight(t.title, "<b>", "</b>")).list(d1))
              .containsExactly("<b>Moon</b> river", "The blue <b>moon</b> over the blue sea");
          assertThat(
                  found
                      .where(g.id.eq(1))
                      .select(search.snippet(t.title, "[", "]", 3), search.rank())
                      .one(d1)
                      .first())
              .contains("[moon]")
              .contains("…");
          assertThat(
                  from(g)
                      .where(
                          from(t)
                              .where(search.isOf(g).and(search.matches(Match.words("\"*"))))
                              .isPresent())
                      .list(d1))
              .isEmpty();
        });
  }

  @Test
  default void readsTheElementsOfJsonAsRows() {
    onGigs(
        (d1, db) -> {
          Gig_ g = Gig_.table();
          JsonEach tag = each(g.details.get("tags"));
          TextExpr name = tag.asText();
          assertThat(
                  from(g)
                      .join(tag)
                      .on(name.ne("live"))
                      .orderBy(g.id.asc(), tag.index().asc())
                      .select(g.id, name)
                      .list(d1))
              .containsExactly(new Tuple<>(1, "jazz"), new Tuple<>(2, "jazz"));
          assertThat(
                  from(g)
                      .crossJoin(tag)
                      .groupBy(name)
                      .select(name, count())
                      .orderBy(count().desc())
                      .list(d1))
              .containsExactly(new Tuple<>("jazz", 2L), new Tuple<>("live", 1L));
          JsonEach field = each(g.details.json());
          assertThat(from(g).crossJoin(field).where(g.id.eq(3)).select(field.field()).list(d1))
              .containsExactlyInAnyOrder("rating", "tags");
          JsonEach one = each(g.details.get("rating"));
          assertThat(
                  from(g)
                      .leftJoin(one)
                      .on(one.asLong().gt(4L))
                      .orderBy(g.id.asc())
                      .select(g.id, one.asReal())
                      .list(d1))
              .containsExactly(new Tuple<>(1, null), new Tuple<>(2, null), new Tuple<>(3, 5.0));
        });
  }

  @Test
  default void followsPathsInJson() {
    onGigs(
        (d1, db) -> {
          Gig_ g = Gig_.table();
          assertThat(
                  from(g)
                      .where(g.id.eq(1))
                      .select(
                          g.details.get("tags").at(-1).asText(),
                          g.details.get("tags").asJson(),
                          g.details.get("rating").asReal(),
                          g.details.get("a field").at(0).get("it's").asText())
                      .into((last, all, rating, none) -> Arrays.asList(last, all, rating, none))
                      .one(d1))
              .containsExactly("live", "[\"jazz\",\"live\"]", 3.0, null);
        });
  }

  @Test
  default void knowsTheTime() {
    onGigs(
        (d1, db) -> {
          Tuple<Instant, Instant> times =
              from(Gig_.table()).limit(1).select(now(), sqliteNow()).one(d1);
          assertThat(Duration.between(times.first(), Instant.now()).abs())
              .isLessThan(Duration.ofMinutes(1));
          assertThat(Duration.between(times.second(), times.first()))
              .isBetween(Duration.ZERO, Duration.ofSeconds(1));
          LocalDate day = from(Gig_.table()).limit(1).select(today()).one(d1);
          assertThat(day)
              .isBetween(LocalDate.now(ZoneOffset.UTC).minusDays(1), LocalDate.now(ZoneOffset.UTC));
          Gig_ g = Gig_.table();
          assertThat(from(g).where(g.day.lt(today())).count(d1)).isEqualTo(3);
        });
  }

  @Test
  default void ordersByWhatSomebodyChose() {
    onGigs(
        (d1, db) -> {
          Gig_ g = Gig_.table();
          OrderChoice choice = OrderChoice.of("title", g.title).or("day", g.day);
          assertThat(from(g).orderBy(choice.by("title")).select(g.id).list(d1))
              .containsExactly(3, 2, 1);
          assertThat(from(g).orderBy(choice.by("-day")).select(g.id).list(d1))
              .containsExactly(3, 2, 1);
          assertThatThrownBy(() -> choice.by("title; DROP TABLE gigs"))
              .isInstanceOf(IllegalArgumentException.class)
              .hasMessage(
                  "No order is called title; DROP TABLE gigs: choose of [title, day], with - before it for the largest first");
        });
  }

  @Test
  default void childrenKnowTheIdsOfSeveralParentsInOneBatch() {
    onGigs(
        (d1, db) -> {
          Venue_ v = Venue_.table();
          Gig_ g = Gig_.table();
          try (GigDb_.Batch batch = GigDb_.batch(db)) {
            Insert one = insertInto(v).values(v.name.to("one"), v.city.toNull());
            Insert two = insertInto(v).values(v.name.to("two"));
            Pending<Venue> first = batch.add(one.returning(v).one());
            batch.add(two.run());
            batch.add(insertInto(v).values(v.name.to("own"), v.id.to(1000)).run());
            batch.add(insertInto(v).values(v.name.to("three")).run());
            batch.add(insertInto(v).values(v.name.to("below"), v.id.to(-7)).run());
            batch.add(insertGig(g, 10, one.generatedId(v.id)));
            batch.add(insertGig(g, 11, two.generatedId(v.id)));
            Pending<Long> changed = batch.add(insertGig(g, 12, generatedId(v.id)));
            Pending<Long> gigs = batch.add(from(g).count());
            batch.commit();
            assertThat(first.get().name()).isEqualTo("one");
            assertThat(changed.get()).isEqualTo(1);
            assertThat(gigs.get()).isEqualTo(6);
          }
          assertThat(
                  from(g)
                      .join(v)
                      .on(v.id.eq(g.venueId))
                      .orderBy(g.id.asc())
                      .select(v.name)
                      .list(d1))
              .containsExactly("one", "two", "three");
        });
  }

  @Test
  default void anIdThatNobodyCanKnowIsRefused() {
    Venue_ v = Venue_.table();
    assertThatThrownBy(() -> insertInto(v).values(v.id.to(5), v.name.to("x")).generatedId(v.id))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("The row brings its id");
    assertThatThrownBy(() -> insertInto(v).values(v.name.to(v.city)).generatedId(v.id))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("name of the row is an expression");
  }

  private static Call<Long> insertGig(Gig_ g, int id, NumberExpr<Integer> venue) {
    return insertInto(g)
        .values(
            g.id.to(id),
            g.venueId.to(venue),
            g.title.to("t"),
            g.day.to(LocalDate.of(2026, 1, 1)),
            g.soldOut.to(false),
            g.views.to(0L))
        .run();
  }

  @Test
  default void countsTheBeginningsOfTexts() {
    onGigs(
        (d1, db) -> {
          Venue_ v = Venue_.table();
          List<String> names =
              List.of("", "a", "a\uD7FF", "a\uE000", "a\uDBFF\uDFFF", "a\uDBFF\uDFFFz", "b");
          for (String name : names) {
            insertInto(v).values(v.name.to(name)).run(d1);
          }
          for (String prefix : List.of("", "a", "a\uD7FF", "a\uDBFF\uDFFF", "\uDBFF\uDFFF", "b")) {
            assertThat(from(v).where(v.name.startsWith(prefix)).select(v.name).list(d1))
                .containsExactlyInAnyOrderElementsOf(
                    names.stream().filter(name -> name.startsWith(prefix)).toList());
          }
        });
  }
}
