package dev.dione.contract.query;

import java.util.Map;
import java.util.TreeMap;

/** How many random queries had each clause, and how many were compared. */
final class Coverage {
  private final Map<String, Integer> counts = new TreeMap<>();

  void count(String clause) {
    counts.merge(clause, 1, Integer::sum);
  }

  int of(String clause) {
    return counts.getOrDefault(clause, 0);
  }

  /** A line for each clause. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    counts.forEach((clause, count) -> text.append("%7d %s%n".formatted(count, clause)));
    return text.toString();
  }
}
