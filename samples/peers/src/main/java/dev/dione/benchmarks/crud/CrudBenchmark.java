package dev.dione.benchmarks.crud;

import dev.dione.benchmarks.Cost;
import dev.dione.benchmarks.Costs;
import dev.dione.benchmarks.Machine;
import dev.dione.benchmarks.Rounds;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** Measures inserts, upserts, list reads and point reads of every library. */
public final class CrudBenchmark {
  private static final double MICROS_PER_MILLI = 1e3;

  private final Map<String, Work<?>> works = new LinkedHashMap<>();
  private final Map<Operation, Map<String, Costs>> costs = new LinkedHashMap<>();

  private CrudBenchmark() {}

  private record Cell(Operation operation, String library) {}

  /**
   * Runs all of it, and prints medians and ratios.
   *
   * @param args how many rounds of warm-up, how many that count, and names of libraries; by default
   *     100, 41 and all
   */
  public static void main(String[] args) throws Exception {
    System.out.println(Machine.facts());
    Rounds rounds = new Rounds(number(args, 0, 100), number(args, 1, 41));
    List<String> names = args.length > 2 ? List.of(args).subList(2, args.length) : Libraries.NAMES;
    CrudBenchmark benchmark = new CrudBenchmark();
    Path directory = Files.createTempDirectory("dione-crud");
    try {
      benchmark.open(directory, names);
      benchmark.measure(rounds);
    } finally {
      benchmark.close();
      delete(directory);
    }
    benchmark.print("Time that the thread works", Costs::cpuMillis);
    benchmark.print("Time that passes", Costs::wallMillis);
  }

  private static int number(String[] args, int index, int otherwise) {
    return args.length > index ? Integer.parseInt(args[index]) : otherwise;
  }

  private void open(Path directory, List<String> names) throws SQLException {
    List<Concert> stored = Concerts.stored(Work.STORED);
    for (String name : names) {
      Path file = directory.resolve(name.replaceAll("\\W", "") + ".sqlite");
      Libraries.create(file, Work.STORED);
      works.put(name, new Work<>(Libraries.open(name, file), stored));
    }
  }

  private void measure(Rounds rounds) throws Exception {
    // All in one, so that what is measured first is as warm as what is measured last.
    Map<Cell, Cost.Task> tasks = new LinkedHashMap<>();
    for (Operation operation : Operation.values()) {
      works.forEach((name, work) -> tasks.put(new Cell(operation, name), work.batch(operation)));
    }
    rounds
        .measure(tasks)
        .forEach(
            (cell, all) ->
                costs
                    .computeIfAbsent(cell.operation, key -> new LinkedHashMap<>())
                    .put(cell.library, all));
  }

  private void close() throws SQLException {
    for (Work<?> work : works.values()) {
      work.close();
    }
  }

  private void print(String title, ToDoubleFunction<Costs> millis) {
    System.out.printf("%n%s: µs a call, and its ratio to JDBC's%n%-24s", title, "");
    for (Operation operation : Operation.values()) {
      System.out.printf("%18s", operation.label());
    }
    System.out.println();
    works.forEach(
        (name, work) -> {
          System.out.printf("%-24s", name);
          costs.forEach(
              (operation, all) -> {
                double jdbc = millis.applyAsDouble(all.get(Libraries.JDBC));
                double own = millis.applyAsDouble(all.get(name));
                double micros = own * MICROS_PER_MILLI / work.batch(operation).calls();
                System.out.printf("%,12.1f %5.2f", micros, own / jdbc);
              });
          System.out.println();
        });
  }

  private static void delete(Path directory) throws Exception {
    try (var files = Files.list(directory)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(directory);
  }
}
