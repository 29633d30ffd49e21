package dev.dione.engine;

import java.util.List;

/**
 * Receives the results of one request while it runs. For each statement in order: {@link #columns}
 * once, {@link #row} for each row, {@link #meta} once. Statements are counted from 0 without the
 * blank ones, which have no result on D1 either.
 *
 * <p>If the request fails, everything received before is void. If the sink itself throws, it
 * receives nothing more, but the request still runs to its end, as it would on D1; then the
 * exception is thrown on.
 */
public interface EngineSink {
  /** The statement's column names, duplicates included; empty for a statement without rows. */
  void columns(int statement, List<String> names);

  /** One row; the object is reused for the next one. */
  void row(int statement, EngineRow row);

  /** The end of the statement's result. */
  void meta(int statement, EngineMeta meta);
}
