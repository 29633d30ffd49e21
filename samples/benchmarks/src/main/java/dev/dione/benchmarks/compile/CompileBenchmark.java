package dev.dione.benchmarks.compile;

import dev.dione.benchmarks.Cost;
import dev.dione.benchmarks.Costs;
import dev.dione.benchmarks.Machine;
import dev.dione.benchmarks.Ratios;
import dev.dione.benchmarks.Rounds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/**
 * What compiling with Dione costs, proof included, in times of javac alone on the same classes: the
 * median of the rounds, and the lowest and highest of them.
 *
 * <p>Arguments: the numbers of entities; by default 10, 100 and 400.
 */
public final class CompileBenchmark {
  private static final Map<Compiler, Rounds> ROUNDS =
      new EnumMap<>(Map.of(Compiler.FRESH, new Rounds(1, 7), Compiler.WARM, new Rounds(5, 9)));

  private CompileBenchmark() {}

  /** Measures, and prints a table for the README. */
  public static void main(String[] args) throws Exception {
    List<Integer> sizes =
        args.length == 0 ? List.of(10, 100, 400) : Stream.of(args).map(Integer::valueOf).toList();
    System.out.println(Machine.facts() + ", heap " + Compiler.HEAP);
    System.out.println(
        "| | entities | javac, ms | nothing | Dione, ms | Dione | javac, CPU ms | nothing | Dione, CPU ms | Dione |");
    System.out.println("|---".repeat(10) + "|");
    Path folder = Files.createTempDirectory("dione-compile");
    try {
      for (Compiler compiler : Compiler.values()) {
        for (int size : sizes) {
          System.out.println(row(compiler, size, folder.resolve(compiler.name() + size)));
        }
      }
    } finally {
      delete(folder);
    }
  }

  private static String row(Compiler compiler, int entities, Path folder) throws Exception {
    Project project = Project.write(entities, folder);
    compiler.compile(project, Variant.DIONE); // generates what the others compile
    Map<Variant, Cost.Task> tasks = new EnumMap<>(Variant.class);
    for (Variant variant : Variant.values()) {
      tasks.put(variant, () -> compiler.compile(project, variant));
    }
    Map<Variant, Costs> costs = ROUNDS.get(compiler).measure(tasks);
    return "| %s | %d |%s|%s|"
        .formatted(
            compiler.title(),
            entities,
            cells(costs, Cost::wallNanos),
            cells(costs, Cost::cpuNanos));
  }

  /** The times of javac alone and of Dione, and what both processors are in times of the first. */
  private static String cells(Map<Variant, Costs> costs, ToLongFunction<Cost> part) {
    Costs javac = costs.get(Variant.JAVAC);
    Costs dione = costs.get(Variant.DIONE);
    return " %.0f | %s | %.0f | **%s** "
        .formatted(
            javac.medianMillis(part),
            Ratios.of(costs.get(Variant.NOTHING), javac, part),
            dione.medianMillis(part),
            Ratios.of(dione, javac, part));
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
