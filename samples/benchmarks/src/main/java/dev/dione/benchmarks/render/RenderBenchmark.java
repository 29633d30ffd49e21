package dev.dione.benchmarks.render;

import dev.dione.Statement;
import dev.dione.benchmarks.Machine;
import dev.dione.query.select.RowQuery;
import java.util.concurrent.TimeUnit;
import org.jooq.Query;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** A query of ten conditions and two joins as SQL and values: built before, and built each time. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class RenderBenchmark {
  private static final int ROUNDS = 10;

  private final DioneQuery dione = new DioneQuery();
  private final JooqQuery jooq = new JooqQuery();
  private final RowQuery<?> dioneQuery = dione.build();
  private final Query jooqQuery = jooq.build();

  /** Dione, a query that is there. */
  @Benchmark
  public Statement dioneRenders() {
    return dioneQuery.statement();
  }

  /** Dione, a query that is made. */
  @Benchmark
  public Statement dioneBuildsAndRenders() {
    return dione.build().statement();
  }

  /** jOOQ, a query that is there. */
  @Benchmark
  public void jooqRenders(Blackhole hole) {
    render(jooqQuery, hole);
  }

  /** jOOQ, a query that is made. */
  @Benchmark
  public void jooqBuildsAndRenders(Blackhole hole) {
    render(jooq.build(), hole);
  }

  private static void render(Query query, Blackhole hole) {
    hole.consume(query.getSQL());
    hole.consume(query.getBindValues());
  }

  /** Runs all of it, and prints a median for each. */
  public static void main(String[] args) throws RunnerException {
    var options =
        new OptionsBuilder()
            .include(RenderBenchmark.class.getName())
            .forks(1)
            .warmupIterations(5)
            .warmupTime(TimeValue.seconds(1))
            .measurementIterations(ROUNDS)
            .measurementTime(TimeValue.seconds(1))
            .addProfiler(GCProfiler.class)
            .build();
    System.out.println(Machine.facts());
    for (RunResult result : new Runner(options).run()) {
      double median = result.getPrimaryResult().getStatistics().getPercentile(50);
      double bytes = result.getSecondaryResults().get("gc.alloc.rate.norm").getScore();
      System.out.printf(
          "%-40s %,8.0f ns %,8.0f bytes%n", result.getPrimaryResult().getLabel(), median, bytes);
    }
  }
}
