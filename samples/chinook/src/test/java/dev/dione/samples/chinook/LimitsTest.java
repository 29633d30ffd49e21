package dev.dione.samples.chinook;

import static dev.dione.query.Query.from;
import static dev.dione.query.Query.value;
import static dev.dione.query.condition.Condition.allOf;
import static dev.dione.query.condition.Condition.anyOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dione.D1;
import dev.dione.Page;
import dev.dione.PageRequest;
import dev.dione.error.D1CursorException;
import dev.dione.error.D1ValueException;
import dev.dione.local.LocalD1;
import dev.dione.query.condition.Condition;
import dev.dione.query.expr.Parameter;
import dev.dione.query.expr.Raw;
import dev.dione.query.select.PreparedQuery;
import dev.dione.query.select.RowQuery;
import dev.dione.samples.chinook.model.Customer_;
import dev.dione.samples.chinook.model.ShopDb;
import dev.dione.samples.chinook.model.ShopDb_;
import dev.dione.samples.chinook.model.Track;
import dev.dione.samples.chinook.model.Track_;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** D1's limits are the renderer's business; and queries as values. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class LimitsTest {
  private final Track_ t = Track_.table();
  private D1 d1;

  @BeforeAll
  void fill() {
    d1 = LocalD1.inMemory();
    ShopDb db = ShopDb_.open(d1);
    db.createTables();
    ShopRows.fill(db);
  }

  @AfterAll
  void close() {
    d1.close();
  }

  @Test
  void longChainsOfOrAndAnd() {
    List<Condition> ids = new ArrayList<>();
    List<Condition> others = new ArrayList<>();
    for (int n = 1; n <= 300; n++) {
      ids.add(t.trackId.eq(n));
      others.add(t.trackId.ne(n));
    }
    assertThat(from(t).where(anyOf(ids)).count(d1)).isEqualTo(300);
    assertThat(from(t).where(allOf(others)).count(d1)).isEqualTo(100);
    Condition oneByOne = Condition.none();
    for (Condition id : ids) {
      oneByOne = oneByOne.or(id);
    }
    assertThat(from(t).where(oneByOne).count(d1)).isEqualTo(300);
  }

  @Test
  void moreThanAHundredValuesAreOneParameter() {
    List<Condition> conditions = new ArrayList<>();
    for (int n = 1; n <= 120; n++) {
      conditions.add(t.trackId.eq(n).and(t.name.ne("'; DROP TABLE track; --")));
    }
    RowQuery<Track> query = from(t).where(anyOf(conditions));
    assertThat(query.statement().parameters()).hasSize(1);
    assertThat(query.list(d1)).hasSize(120);
    String large = "x".repeat(20_000);
    List<Condition> tooLarge = IntStream.range(0, 101).mapToObj(n -> t.name.eq(large + n)).toList();
    assertThatThrownBy(() -> from(t).where(anyOf(tooLarge)).statement())
        .isInstanceOf(D1ValueException.class)
        .hasMessageStartingWith("The statement has 101 values, more than the 100 parameters");
  }

  @Test
  void listsOfAnyLength() {
    List<Integer> ids = IntStream.rangeClosed(1, 5_000).boxed().toList();
    assertThat(from(t).where(t.trackId.in(ids)).count(d1)).isEqualTo(400);
    assertThat(from(t).where(t.trackId.in(List.of())).count(d1)).isZero();
    assertThat(from(t).where(t.trackId.notIn(List.of())).count(d1)).isEqualTo(400);
  }

  @Test
  void manySetOperations() {
    RowQuery<Integer> union = from(t).where(t.trackId.eq(1)).select(t.trackId);
    RowQuery<Integer> mixed = from(t).where(t.trackId.le(40)).select(t.trackId);
    for (int n = 2; n <= 40; n++) {
      RowQuery<Integer> one = from(t).where(t.trackId.eq(n)).select(t.trackId);
      union = union.unionAll(one);
      mixed = n % 3 == 0 && n < 20 ? mixed.except(one) : mixed.union(one);
    }
    assertThat(union.list(d1)).hasSize(40).contains(40);
    assertThat(mixed.list(d1)).hasSize(34).doesNotContain(3, 6, 9, 12, 15, 18);
  }

  @Test
  void tooManyColumnsAreCountedByTable() {
    Customer_ c = Customer_.table();
    var both = from(c).crossJoin(t).select(c, t).asTable();
    assertThat(from(both).limit(1).select(both, both, both, both, both).list(d1)).hasSize(1);
    assertThatThrownBy(() -> from(both).select(both, both, both, both, both, c, t).statement())
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "The query selects 108 columns, and D1 returns 100 at most: {query=90, customer=9, track=9}. Select fewer columns, or several queries in one batch");
  }

  @Test
  void longPatternsAreRefused() {
    assertThatThrownBy(() -> t.name.like("%" + "x".repeat(50)))
        .isInstanceOf(D1ValueException.class)
        .hasMessage("A pattern of LIKE with 51 bytes, and D1 takes 50: use contains or startsWith");
  }

  @Test
  void pagesHaveEachRowOnce() {
    RowQuery<Track> query = from(t).where(t.unitPrice.lt(1.5)).orderBy(t.composer.desc());
    List<Track> all = new ArrayList<>();
    Page<Track> page = query.page(d1, PageRequest.first(37));
    while (true) {
      all.addAll(page.items());
      if (!page.hasNext()) {
        break;
      }
      page = query.page(d1, PageRequest.after(page.next(), 37));
    }
    List<Track> expected = new ArrayList<>(query.list(d1));
    expected.sort(
        Comparator.comparing(
                Track::composer, Comparator.nullsFirst(Comparator.<String>naturalOrder()))
            .reversed()
            .thenComparing(Track::trackId));
    assertThat(all).isEqualTo(expected).hasSizeGreaterThan(300);
    try (Stream<Track> stream = query.stream(d1, 50)) {
      assertThat(stream.toList()).isEqualTo(expected);
    }
    assertThatThrownBy(() -> query.page(d1, PageRequest.after("nonsense", 5)))
        .isInstanceOf(D1CursorException.class);
  }

  @Test
  void preparedQueriesRunWithOtherValues() {
    Parameter<Integer> least = t.milliseconds.parameter();
    Parameter<String> name = t.name.parameter();
    PreparedQuery<Integer> query =
        from(t)
            .where(t.milliseconds.ge(least).or(t.name.eq(name)))
            .orderBy(t.trackId.asc())
            .select(t.trackId)
            .prepare();
    List<Integer> some = query.list(d1, least.to(400_000), name.to("nothing"));
    assertThat(some)
        .isEqualTo(
            from(t)
                .where(t.milliseconds.ge(400_000))
                .orderBy(t.trackId.asc())
                .select(t.trackId)
                .list(d1))
        .isNotEmpty();
    assertThat(query.list(d1, least.to(0), name.to("nothing"))).hasSize(400);
    assertThatThrownBy(() -> query.list(d1, least.to(0)))
        .hasMessage("The parameter of type text has no value: give it one with its to(…)");
  }

  @Test
  void plansAreTrees() {
    assertThat(from(t).where(t.trackId.eq(5)).explain(d1))
        .hasToString("PLAN\n  SEARCH t USING INTEGER PRIMARY KEY (rowid=?)\n");
  }

  @Test
  void rawSqlTakesExpressionsAndNoValues() {
    assertThat(from(t).where(Raw.condition("{} GLOB {}", t.name, value("Love*"))).count(d1))
        .isEqualTo(from(t).where(t.name.startsWith("Love")).count(d1))
        .isPositive();
    for (String bad : List.of("x = 'a'", "a; b", "a -- b", "a /* b", "x = ?1", "{}")) {
      assertThatThrownBy(() -> Raw.condition(bad)).isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void firstOneAndOptional() {
    assertThat(from(t).orderBy(t.trackId.asc()).first(d1)).map(Track::trackId).contains(1);
    assertThat(from(t).where(t.trackId.eq(-1)).first(d1)).isEmpty();
    assertThatThrownBy(() -> from(t).one(d1)).hasMessageContaining("found 2 rows");
    assertThat(d1.executeAsync(from(t).where(t.trackId.eq(3)).one()).join().trackId()).isEqualTo(3);
  }
}
