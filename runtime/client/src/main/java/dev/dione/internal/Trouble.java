package dev.dione.internal;

import java.util.List;

/**
 * D1's own trouble, told by its messages, whatever status they come with. Source:
 * https://developers.cloudflare.com/d1/observability/debug-d1/, read 2026-11-20.
 */
public final class Trouble {
  private static final List<String> OVERLOAD =
      List.of(
          "D1 DB is overloaded",
          "Too many requests queued",
          "exceeded D1's free tier daily",
          "exceeded D1's free plan daily");
  private static final List<String> TRANSIENT =
      List.of(
          "Network connection lost",
          "caused object to be reset",
          "reset because its code was updated",
          "Cannot resolve D1 DB due to transient issue",
          "client disconnected",
          "exceeded its memory limit and was reset",
          "exceeded its CPU time limit and was reset",
          "internal error; reference");

  private Trouble() {}

  /** Whether the database, or the account's quota, is used up for now. */
  public static boolean isOverload(String message) {
    return OVERLOAD.stream().anyMatch(message::contains);
  }

  /** Whether the platform failed; the statements may have run. */
  public static boolean isTransient(String message) {
    return TRANSIENT.stream().anyMatch(message::contains);
  }
}
