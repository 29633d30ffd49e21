package dev.dione.benchmarks.bulk;

import dev.dione.D1;
import dev.dione.Statement;
import dev.dione.benchmarks.Cost;
import dev.dione.benchmarks.Costs;
import dev.dione.benchmarks.Machine;
import dev.dione.benchmarks.Rounds;
import dev.dione.rest.RestD1;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Loads 20,000 rows of 13 columns into an empty table on workerd, in several ways, with 0 and with
 * 40 ms of latency. Arguments: rows, rounds that count, names of ways.
 */
public final class BulkBenchmark {
  private static final int[] LATENCIES = {0, 40};

  private BulkBenchmark() {}

  /** Runs it, and prints a table for each latency. */
  public static void main(String[] args) throws Exception {
    int count = args.length > 0 ? Integer.parseInt(args[0]) : 20_000;
    int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 5;
    List<Way> ways =
        args.length > 2
            ? Stream.of(args).skip(2).map(Way::valueOf).toList()
            : List.of(Way.values());
    List<Item> rows = Item.rows(count);
    System.out.printf("%s; %,d rows, medians of %d rounds%n", Machine.facts(), count, rounds);
    for (int latency : LATENCIES) {
      try (Workerd workerd = Workerd.start(latency)) {
        print(latency, rows, measure(workerd, rows, ways, new Rounds(1, rounds)));
      }
    }
  }

  /** What a way costs, and its requests. */
  private record Measured(Costs costs, int requests) {}

  private static Map<Way, Measured> measure(
      Workerd workerd, List<Item> rows, List<Way> ways, Rounds rounds) throws Exception {
    Map<Way, Integer> requests = new EnumMap<>(Way.class);
    Map<Way, Cost.Task> tasks = new LinkedHashMap<>();
    for (Way way : ways) {
      way.prepare(fresh(workerd), rows);
      tasks.put(
          way,
          () -> {
            Target target = fresh(workerd);
            Cost cost = Cost.of(() -> requests.put(way, way.load(target, rows)));
            requireAll(target, rows.size());
            return cost;
          });
    }
    Map<Way, Measured> measured = new EnumMap<>(Way.class);
    rounds
        .measure(tasks)
        .forEach((way, costs) -> measured.put(way, new Measured(costs, requests.get(way))));
    return measured;
  }

  private static Target fresh(Workerd workerd) {
    Target target = workerd.newDatabase();
    try (D1 d1 = RestD1.connect(target.config())) {
      d1.batch(Item.TABLE.stream().map(sql -> new Statement(sql, List.of(), null)).toList());
    }
    return target;
  }

  private static void requireAll(Target target, long count) {
    try (D1 d1 = RestD1.connect(target.config())) {
      Object stored =
          d1.run(new Statement("SELECT count(*) FROM items", List.of(), null)).rows().get(0).get(0);
      if (!Long.valueOf(count).equals(stored)) {
        throw new IllegalStateException("%s rows are stored, not %d".formatted(stored, count));
      }
    }
  }

  private static void print(int latency, List<Item> rows, Map<Way, Measured> measured) {
    Measured base = measured.values().iterator().next();
    System.out.printf("%n%d ms of latency%n", latency);
    System.out.printf(
        "%-40s %9s %9s %9s %10s %8s%n", "way", "requests", "ms", "CPU ms", "rows/s", "ratio");
    measured.forEach(
        (way, one) ->
            System.out.printf(
                "%-40s %,9d %,9.0f %,9.0f %,10.0f %8.1f%n",
                way.title(),
                one.requests(),
                one.costs().wallMillis(),
                one.costs().cpuMillis(),
                rows.size() / one.costs().wallMillis() * 1_000,
                base.costs().wallMillis() / one.costs().wallMillis()));
    if (measured.containsKey(Way.DIONE) && measured.containsKey(Way.BARE)) {
      System.out.printf(
          "Dione against bare OkHttp: %.2f times the time%n",
          measured.get(Way.DIONE).costs().wallMillis()
              / measured.get(Way.BARE).costs().wallMillis());
    }
  }
}
