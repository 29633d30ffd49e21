package dev.dione.internal;

import java.util.List;

/**
 * D1's own trouble, told by its messages, whatever status they come with. Source:
 * https://developers.cloudflare.com/d1/observability/debug-d1/, read 2026-11-20.
 */
public final class Trouble {
  private static final List<String> OVERLOAD =
      List.of("D1 DB is overloaded", "Too many requests queued");
  private static final List<String> QUOTA =
      List.of("exceeded D1's free tier daily", "exceeded D1's free plan daily");
  private static final List<String> TOO_HEAVY =
      List.of(
          "storage operation exceeded timeout",
          "exceeded its memory limit and was reset",
          "exceeded its CPU time limit and was reset");
  private static final List<String> TRANSIENT =
      List.of(
          "Network connection lost",
          "caused object to be reset",
          "reset because its code was updated",
          "Cannot resolve D1 DB due to transient issue",
          "client disconnected",
          "internal error; reference");

  private Trouble() {}

  /** Whether the database has too much to do for now. */
  public static boolean isOverload(String message) {
    return has(message, OVERLOAD);
  }

  /** Whether the account's daily limit is used up, until midnight UTC. */
  public static boolean isQuota(String message) {
    return has(message, QUOTA);
  }

  /** Whether the statements ask for too much at once; they may have run, and would fail again. */
  public static boolean isTooHeavy(String message) {
    return has(message, TOO_HEAVY);
  }

  /** Whether the platform failed, by itself or under the statements; they may have run. */
  public static boolean isPlatform(String message) {
    return isTooHeavy(message) || has(message, TRANSIENT);
  }

  private static boolean has(String message, List<String> parts) {
    return parts.stream().anyMatch(message::contains);
  }
}
