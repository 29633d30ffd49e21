package dev.dione.local.server;

import java.time.Instant;

/**
 * Names the states of a database as Time Travel does, in text order. Every request that might write
 * makes a new one; there is no history behind them.
 */
final class Bookmarks {
  private long count = 1;
  private Instant since = Instant.now();

  synchronized void advance() {
    count++;
    since = Instant.now();
  }

  /** The bookmark of the state that the database has. */
  synchronized String current() {
    return "%08x-00000000-00000000-%032x".formatted(count, count);
  }

  /** Whether the database had the same state at that time. */
  synchronized boolean isCurrentAt(Instant time) {
    return !time.isBefore(since);
  }
}
