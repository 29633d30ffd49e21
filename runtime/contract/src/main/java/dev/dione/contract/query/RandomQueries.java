package dev.dione.contract.query;

import dev.dione.D1;
import dev.dione.D1Batch;
import dev.dione.error.D1Exception;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.LongStream;

/** Random queries on a database of random rows. */
final class RandomQueries {
  /** So many queries wait for each other in one request. */
  private static final int A_REQUEST = 50;

  private final D1 d1;
  private final GigData data;
  private final Coverage coverage = new Coverage();

  RandomQueries(D1 d1, long seed) {
    this.d1 = d1;
    this.data = GigData.random(new Random(seed));
    GigDb_.open(d1).createTables();
    data.insert(d1);
  }

  /** Runs the queries of these seeds, and compares their rows with those of plain Java. */
  void check(long first, int queries) {
    long end = first + queries;
    for (long seed = first; seed < end; seed += A_REQUEST) {
      List<RandomQuery> some =
          LongStream.range(seed, Math.min(seed + A_REQUEST, end)).mapToObj(this::query).toList();
      check(some);
      some.forEach(this::count);
    }
  }

  private RandomQuery query(long seed) {
    return RandomQuery.of(seed, data);
  }

  private void check(List<RandomQuery> queries) {
    try {
      checkTogether(queries);
    } catch (D1Exception e) {
      if (queries.size() == 1) {
        throw queries.get(0).failed(e);
      }
      // One of them failed, and with it the request: which one?
      queries.forEach(query -> check(List.of(query(query.seed()))));
      throw e;
    }
  }

  private void checkTogether(List<RandomQuery> queries) {
    inOneRequest(batch -> queries.forEach(query -> named(query, () -> query.ask(batch))));
    queries.forEach(query -> named(query, query::compare));
    List<PagesOfQuery> pages =
        new ArrayList<>(queries.stream().map(RandomQuery::pages).filter(Objects::nonNull).toList());
    pages.stream()
        .filter(one -> one.random().seed() % 4 == 0)
        .forEach(one -> named(one.random(), () -> one.compareStream(d1)));
    while (!pages.isEmpty()) {
      inOneRequest(batch -> pages.forEach(one -> named(one.random(), () -> one.ask(batch))));
      pages.removeIf(one -> !goesOn(one));
    }
  }

  private static boolean goesOn(PagesOfQuery pages) {
    boolean[] more = {false};
    named(pages.random(), () -> more[0] = pages.goesOn());
    return more[0];
  }

  private void inOneRequest(Consumer<D1Batch> asking) {
    try (D1Batch batch = new D1Batch(d1)) {
      asking.accept(batch);
      batch.commit();
    }
  }

  /** What fails here is told with its query. */
  private static void named(RandomQuery query, Runnable check) {
    try {
      check.run();
    } catch (RuntimeException | AssertionError e) {
      throw query.failed(e);
    }
  }

  private void count(RandomQuery query) {
    coverage.count(query.hasRows() ? "= with rows" : "= without rows");
    coverage.count("= compared by value");
    query.clauses().forEach(coverage::count);
  }

  Coverage coverage() {
    return coverage;
  }
}
