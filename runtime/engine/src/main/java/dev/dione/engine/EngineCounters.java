package dev.dione.engine;

import java.util.concurrent.atomic.AtomicLong;

/**
 * What the engines of this JVM have done so far, all together. Tests hold their users to it: a
 * difference of two readings tells how much work something made. Safe for use by many threads.
 */
public final class EngineCounters {
  private static final AtomicLong OPENED = new AtomicLong();
  private static final AtomicLong COMPILED = new AtomicLong();

  private EngineCounters() {}

  /**
   * How many databases were opened, in memory or in files; 0 or more, and never less than before.
   */
  public static long opened() {
    return OPENED.get();
  }

  /**
   * How many statements SQLite compiled for requests and preparations; one that was kept since an
   * earlier request is not compiled again. 0 or more, and never less than before.
   */
  public static long compiled() {
    return COMPILED.get();
  }

  static void countOpened() {
    OPENED.incrementAndGet();
  }

  static void countCompiled() {
    COMPILED.incrementAndGet();
  }
}
