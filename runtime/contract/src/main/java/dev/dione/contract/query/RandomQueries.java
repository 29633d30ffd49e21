package dev.dione.contract.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dione.D1;
import dev.dione.Page;
import dev.dione.PageRequest;
import dev.dione.query.select.RowQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Random queries on a database of random rows. */
final class RandomQueries {
  private static final int DEPTH = 2;

  private final D1 d1;
  private final GigData data;
  private final Coverage coverage = new Coverage();

  RandomQueries(D1 d1, long seed) {
    this.d1 = d1;
    this.data = GigData.random(new Random(seed));
    GigDb_.open(d1).createTables();
    data.insert(d1);
  }

  /** Runs one query, and compares its rows with those of plain Java. */
  void check(long seed) {
    Chance chance = new Chance(seed);
    Asked asked = ask(chance);
    String sql = asked.query().toString();
    try {
      List<List<@Nullable Object>> wanted = asked.rows().apply(Env.EMPTY);
      compare(asked, asked.query().list(d1), wanted);
      if (asked.inPages() && chance.oneIn(2)) {
        chance.has("pages and streams");
        comparePages(asked, chance, wanted);
      }
      if (chance.clauses().contains("entity")) {
        refused(asked);
        coverage.count("over 100 columns, refused");
      }
      if (chance.oneIn(8)) {
        chance.has("count and exists");
        assertThat(asked.query().count(d1)).isEqualTo(wanted.size());
        assertThat(asked.query().exists(d1)).isEqualTo(!wanted.isEmpty());
      }
      if (chance.oneIn(8)) {
        chance.has("prepared");
        compare(asked, asked.query().prepare().list(d1), wanted);
      }
      coverage.count(wanted.isEmpty() ? "= without rows" : "= with rows");
    } catch (RuntimeException | AssertionError e) {
      throw new AssertionError("Query of seed " + seed + ":\n" + sql + "\n" + e.getMessage(), e);
    }
    coverage.count("= compared by value");
    chance.clauses().forEach(coverage::count);
  }

  private Asked ask(Chance chance) {
    Scope scope = Scope.empty(chance, data);
    return switch (chance.below(9)) {
      case 0, 1 -> Groups.any(scope, DEPTH);
      case 2 -> SetOperations.any(scope, DEPTH);
      case 3 -> Windows.any(scope, DEPTH);
      case 4 -> Entities.any(scope, DEPTH);
      default -> Selects.any(scope, DEPTH);
    };
  }

  private static void compare(
      Asked asked, List<List<@Nullable Object>> found, List<List<@Nullable Object>> wanted) {
    if (asked.ordered()) {
      assertThat(found).isEqualTo(wanted);
    } else {
      assertThat(found.stream().sorted(SqlOrder.rows()).toList())
          .isEqualTo(wanted.stream().sorted(SqlOrder.rows()).toList());
    }
  }

  private void comparePages(Asked asked, Chance chance, List<List<@Nullable Object>> wanted) {
    RowQuery<List<@Nullable Object>> query = asked.query();
    int size = 1 + wanted.size() / (1 + chance.below(4));
    List<List<@Nullable Object>> found = new ArrayList<>();
    @Nullable PageRequest next = PageRequest.first(size);
    while (next != null) {
      Page<List<@Nullable Object>> page = query.page(d1, next);
      assertThat(page.items()).hasSizeLessThanOrEqualTo(size);
      found.addAll(page.items());
      String cursor = page.next();
      next = cursor == null ? null : PageRequest.after(cursor, size);
    }
    compare(asked, found, wanted);
    try (Stream<List<@Nullable Object>> stream = query.stream(d1, size)) {
      compare(asked, stream.toList(), wanted);
    }
  }

  private static void refused(Asked entities) {
    assertThatThrownBy(() -> Entities.tooWide(entities).statement())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("selects 104 columns, and D1 returns 100 at most: {query=104}");
  }

  Coverage coverage() {
    return coverage;
  }
}
