package dev.dione.benchmarks.bulk;

import dev.dione.benchmarks.Cost;
import dev.dione.benchmarks.Costs;
import dev.dione.benchmarks.Machine;
import dev.dione.benchmarks.Rounds;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Loads 20,000 rows of 13 columns into an empty table on workerd, in several ways, with 0 and with
 * 40 ms of latency. All ways warm up alike, without latency: the client, the server and the engine
 * do the same work with it. Arguments: rows, rounds that count, names of ways.
 */
public final class BulkBenchmark {
  private static final int WARMUP = 12;
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
    try (Workerd workerd = Workerd.start()) {
      for (Way way : ways) {
        try (Target target = workerd.newDatabase()) {
          way.prepare(target, rows);
        }
      }
      for (int latency : LATENCIES) {
        workerd.setLatency(latency);
        Rounds turns = new Rounds(latency == 0 ? WARMUP : 0, rounds);
        print(latency, rows, measure(workerd, rows, ways, turns));
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
      tasks.put(
          way,
          () -> {
            try (Target target = workerd.newDatabase()) {
              Cost cost = Cost.of(() -> requests.put(way, way.load(target, rows)));
              requireAll(target, rows.size());
              return cost;
            }
          });
    }
    Map<Way, Measured> measured = new EnumMap<>(Way.class);
    rounds
        .measure(tasks)
        .forEach((way, costs) -> measured.put(way, new Measured(costs, requests.get(way))));
    return measured;
  }

  private static void requireAll(Target target, long count) {
    if (target.rows() != count) {
      throw new IllegalStateException("%d rows are stored, not %d".formatted(target.rows(), count));
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
