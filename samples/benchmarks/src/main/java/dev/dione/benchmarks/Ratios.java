package dev.dione.benchmarks;

import java.util.Locale;
import java.util.function.ToLongFunction;
import org.openjdk.jmh.util.ListStatistics;

/**
 * What a task costs in times of another one, round by round: both take turns, so what slows the
 * machine down for a minute or two is in both.
 *
 * @param median the median of the rounds
 * @param lowest the lowest of a round
 * @param highest the highest of a round
 */
public record Ratios(double median, double lowest, double highest) {
  /**
   * The costs of a task in times of those of another one.
   *
   * @param costs what it cost
   * @param base what the other one cost in the same rounds
   * @param part what of a cost counts
   * @throws IllegalArgumentException if they do not have equally many rounds
   */
  public static Ratios of(Costs costs, Costs base, ToLongFunction<Cost> part) {
    int rounds = costs.rounds().size();
    if (rounds != base.rounds().size()) {
      throw new IllegalArgumentException(
          "%d rounds cannot be told in times of %d".formatted(rounds, base.rounds().size()));
    }
    ListStatistics ratios = new ListStatistics();
    for (int i = 0; i < rounds; i++) {
      double own = part.applyAsLong(costs.rounds().get(i));
      ratios.addValue(own / part.applyAsLong(base.rounds().get(i)));
    }
    return new Ratios(ratios.getPercentile(Costs.MEDIAN), ratios.getMin(), ratios.getMax());
  }

  /** As {@code 1.44 (1.37 to 1.52)}. */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%.2f (%.2f to %.2f)", median, lowest, highest);
  }
}
