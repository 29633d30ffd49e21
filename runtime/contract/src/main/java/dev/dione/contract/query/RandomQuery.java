package dev.dione.contract.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dione.D1Batch;
import dev.dione.Pending;
import dev.dione.query.select.RowQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A random query, asked in all the ways that there are, and the rows that plain Java finds. */
final class RandomQuery {
  private static final int DEPTH = 2;

  private final long seed;
  private final Chance chance;
  private final Asked asked;
  private final List<List<@Nullable Object>> wanted;
  private final List<Runnable> comparisons = new ArrayList<>();

  private RandomQuery(long seed, Chance chance, Asked asked) {
    this.seed = seed;
    this.chance = chance;
    this.asked = asked;
    this.wanted = asked.rows().apply(Env.EMPTY);
  }

  /** The query of a seed. */
  static RandomQuery of(long seed, GigData data) {
    Chance chance = new Chance(seed);
    Scope scope = Scope.empty(chance, data);
    Asked asked =
        switch (chance.below(9)) {
          case 0, 1 -> Groups.any(scope, DEPTH);
          case 2 -> SetOperations.any(scope, DEPTH);
          case 3 -> Windows.any(scope, DEPTH);
          case 4 -> Entities.any(scope, DEPTH);
          default -> Selects.any(scope, DEPTH);
        };
    return new RandomQuery(seed, chance, asked);
  }

  long seed() {
    return seed;
  }

  boolean hasRows() {
    return !wanted.isEmpty();
  }

  /** What it is made of; complete after {@link #ask}. */
  Set<String> clauses() {
    return chance.clauses();
  }

  /** Asks for its rows, now and then also for their number, and as a prepared query. */
  void ask(D1Batch batch) {
    RowQuery<List<@Nullable Object>> query = asked.query();
    later(batch.add(query.list()));
    if (chance.clauses().contains("entity")) {
      requireRefusal();
      chance.has("over 100 columns, refused");
    }
    if (chance.oneIn(8)) {
      chance.has("count and exists");
      Pending<Long> count = batch.add(query.count());
      Pending<Boolean> exists = batch.add(query.exists());
      comparisons.add(() -> assertThat(count.get()).isEqualTo(wanted.size()));
      comparisons.add(() -> assertThat(exists.get()).isEqualTo(hasRows()));
    }
    if (chance.oneIn(8)) {
      chance.has("prepared");
      later(batch.add(query.prepare().list()));
    }
  }

  private void later(Pending<List<List<@Nullable Object>>> found) {
    comparisons.add(() -> compare(found.get()));
  }

  private void requireRefusal() {
    assertThatThrownBy(() -> Entities.tooWide(asked).statement())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("selects 104 columns, and D1 returns 100 at most: {query=104}");
  }

  /** Compares what was found, once the batch has been committed. */
  void compare() {
    comparisons.forEach(Runnable::run);
  }

  /** Its pages, for some of the queries that can be read in pages. */
  @Nullable PagesOfQuery pages() {
    if (!asked.inPages() || chance.oneIn(2)) {
      return null;
    }
    chance.has("pages and streams");
    return new PagesOfQuery(this, asked.query(), 1 + wanted.size() / (1 + chance.below(4)));
  }

  /** Compares rows with those of plain Java; in order, if the query says one. */
  void compare(List<List<@Nullable Object>> found) {
    if (asked.ordered()) {
      assertThat(found).isEqualTo(wanted);
    } else {
      assertThat(found.stream().sorted(SqlOrder.rows()).toList())
          .isEqualTo(wanted.stream().sorted(SqlOrder.rows()).toList());
    }
  }

  /** What is told of a failure: how to find it again. */
  AssertionError failed(Throwable e) {
    return new AssertionError(
        "Query of seed " + seed + ":\n" + asked.query() + "\n" + e.getMessage(), e);
  }
}
