package dev.dione.benchmarks.start;

import dev.dione.benchmarks.Cost;
import dev.dione.benchmarks.Costs;
import dev.dione.benchmarks.Machine;
import dev.dione.benchmarks.Rounds;
import dev.dione.benchmarks.crud.Libraries;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Measures how long a fresh JVM takes until it has printed a row, and how many classes it loads.
 */
public final class StartBenchmark {
  private static final int STORED = 100;

  private StartBenchmark() {}

  /**
   * Starts every library in turns, and prints medians and ratios.
   *
   * @param args how many rounds; by default 15
   */
  public static void main(String[] args) throws Exception {
    System.out.println(Machine.facts());
    int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 15;
    Path file = Files.createTempFile("dione-start", ".sqlite");
    Libraries.create(file, STORED);
    Map<String, Integer> classes = new LinkedHashMap<>();
    Map<String, Cost.Task> tasks = new LinkedHashMap<>();
    for (String name : Libraries.NAMES) {
      FreshJvm jvm = new FreshJvm(name, file);
      classes.put(name, jvm.classes().size());
      tasks.put(name, jvm);
    }
    Map<String, Costs> costs = new Rounds(1, rounds).measure(tasks);
    Files.delete(file);
    Costs jdbc = costs.get(Libraries.JDBC);
    System.out.printf("%-24s%12s%14s%10s%n", "", "ms passing", "ms working", "classes");
    costs.forEach(
        (name, cost) ->
            System.out.printf(
                "%-24s%,7.0f %4.2f %,8.0f %4.2f %,9d%n",
                name,
                cost.wallMillis(),
                cost.wallMillis() / jdbc.wallMillis(),
                cost.cpuMillis(),
                cost.cpuMillis() / jdbc.cpuMillis(),
                classes.get(name)));
  }
}
