package dev.dione.benchmarks.decode;

import dev.dione.benchmarks.Machine;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** An answer of 10,000 rows of 13 columns becomes a list of records; the figures are for a row. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class DecodeBenchmark {
  private static final int ROWS = 10_000;

  private final Decoders decoders = new Decoders(Shows.of(ROWS));

  /** Dione's DAO. */
  @Benchmark
  @OperationsPerInvocation(ROWS)
  public List<Show> dione() {
    return decoders.dione();
  }

  /**
   * A parser written for this answer.
   *
   * @throws IOException if it is no such answer
   */
  @Benchmark
  @OperationsPerInvocation(ROWS)
  public List<Show> handWritten() throws IOException {
    return decoders.handWritten();
  }

  /**
   * Jackson's data binding.
   *
   * @throws IOException if it is no such answer
   */
  @Benchmark
  @OperationsPerInvocation(ROWS)
  public List<Show> dataBinding() throws IOException {
    return decoders.dataBinding();
  }

  /**
   * Runs all of it, and prints a median for each.
   *
   * @throws RunnerException if it cannot be run
   */
  public static void main(String[] args) throws RunnerException {
    var options =
        new OptionsBuilder()
            .include(DecodeBenchmark.class.getName())
            .forks(2)
            .warmupIterations(5)
            .warmupTime(TimeValue.seconds(1))
            .measurementIterations(10)
            .measurementTime(TimeValue.seconds(1))
            .addProfiler(GCProfiler.class)
            .build();
    System.out.println(Machine.facts());
    for (RunResult result : new Runner(options).run()) {
      double median = result.getPrimaryResult().getStatistics().getPercentile(50);
      double bytes = result.getSecondaryResults().get("gc.alloc.rate.norm").getScore();
      System.out.printf(
          "%-16s %,6.0f ns a row, %,6.0f bytes a row%n",
          result.getPrimaryResult().getLabel(), median, bytes);
    }
  }
}
