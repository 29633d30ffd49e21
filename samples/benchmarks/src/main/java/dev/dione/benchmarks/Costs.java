package dev.dione.benchmarks;

import java.util.List;
import java.util.function.ToLongFunction;
import org.openjdk.jmh.util.ListStatistics;

/**
 * What a task costs, once a round.
 *
 * @param rounds the costs, in the order of the rounds; at least one
 */
public record Costs(List<Cost> rounds) {
  private static final double NANOS_PER_MILLI = 1e6;

  /** The percentile that is the median; the mean of both middle values if their number is even. */
  static final double MEDIAN = 50;

  /**
   * Costs of at least one round.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Costs {
    rounds = List.copyOf(rounds);
    if (rounds.isEmpty()) {
      throw new IllegalArgumentException("No round was measured");
    }
  }

  /** The median of the time that passes, in milliseconds. */
  public double wallMillis() {
    return medianMillis(Cost::wallNanos);
  }

  /** The median of the time that the process works, in milliseconds. */
  public double cpuMillis() {
    return medianMillis(Cost::cpuNanos);
  }

  /** The median of a part of the costs, in milliseconds. */
  public double medianMillis(ToLongFunction<Cost> part) {
    double[] nanos = rounds.stream().mapToDouble(part::applyAsLong).toArray();
    return new ListStatistics(nanos).getPercentile(MEDIAN) / NANOS_PER_MILLI;
  }
}
