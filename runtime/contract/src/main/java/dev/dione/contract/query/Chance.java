package dev.dione.contract.query;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** Decides what a random query is made of, and keeps account of it. One for each query. */
final class Chance {
  private final Random random;
  private final Set<String> clauses = new TreeSet<>();
  private int slots;

  Chance(long seed) {
    // Seeds side by side would begin with the same numbers.
    this.random = new Random(seed * 0x9E37_79B9_7F4A_7C15L);
  }

  /** A number from 0, below another one. */
  int below(int bound) {
    return random.nextInt(bound);
  }

  boolean oneIn(int n) {
    return random.nextInt(n) == 0;
  }

  <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  String text() {
    return pick(GigData.TEXTS);
  }

  /** Says that the query has a clause. */
  void has(String clause) {
    clauses.add(clause);
  }

  Set<String> clauses() {
    return clauses;
  }

  /** The place of one more table in {@link Env}. */
  int slot() {
    return slots++;
  }
}
