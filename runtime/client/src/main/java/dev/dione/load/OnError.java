package dev.dione.load;

/** What a load does with a row that cannot be written. */
public enum OnError {
  /**
   * It ends with a {@link D1LoadException}. The rows before the bad one are written, those behind
   * it are not (but what other requests had under way in parallel).
   */
  STOP,
  /** It goes on; the bad rows are counted, and told to the listener. */
  SKIP,
  /** As {@link #SKIP}, and the report lists the bad rows. */
  COLLECT
}
