package dev.dione.engine;

import java.util.concurrent.atomic.LongAdder;

/**
 * What the engines of this JVM have done so far, all together. Tests hold their users to it: a
 * difference of two readings tells how much work something made. Safe for use by many threads.
 */
public final class EngineCounters {
  private static final LongAdder OPENED = new LongAdder();
  private static final LongAdder COMPILED = new LongAdder();

  private EngineCounters() {}

  /**
   * How many databases were opened, in memory or in files; 0 or more, and never less than before.
   */
  public static long opened() {
    return OPENED.sum();
  }

  /**
   * How many statements SQLite compiled for requests and preparations; one that was kept since an
   * earlier request is not compiled again. 0 or more, and never less than before.
   */
  public static long compiled() {
    return COMPILED.sum();
  }

  static void countOpened() {
    OPENED.increment();
  }

  static void countCompiled() {
    COMPILED.increment();
  }
}
