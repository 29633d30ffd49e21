package dev.dione.processor;

import dev.dione.processor.assemble.WritePlans;
import dev.dione.processor.read.ReadTypes;
import dev.dione.processor.validate.Rules;
import java.lang.ref.WeakReference;
import java.util.Map;
import java.util.WeakHashMap;
import javax.annotation.processing.RoundEnvironment;

/**
 * What the processors of one round share, so that each type is read and checked once. Not
 * thread-safe.
 */
final class Round {
  // The processors hold what is in here, and nothing else does.
  private static final Map<RoundEnvironment, WeakReference<Round>> ROUNDS = new WeakHashMap<>();

  private final ReadTypes read = new ReadTypes();
  private final Rules rules = new Rules();
  private final WritePlans plans = new WritePlans();

  /** That of a round; processors that are given the same environment share it. */
  static Round of(RoundEnvironment environment) {
    synchronized (ROUNDS) {
      WeakReference<Round> shared = ROUNDS.get(environment);
      Round round = shared == null ? null : shared.get();
      if (round == null) {
        round = new Round();
        ROUNDS.put(environment, new WeakReference<>(round));
      }
      return round;
    }
  }

  /** What was read. */
  ReadTypes read() {
    return read;
  }

  /** The rules, and what they found. */
  Rules rules() {
    return rules;
  }

  /** The plans of the writes. */
  WritePlans plans() {
    return plans;
  }
}
