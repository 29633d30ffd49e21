package dev.dione.engine;

import java.util.List;

/**
 * Takes results and keeps nothing of them: of DDL, which has none. Safe for use by many threads.
 */
public enum IgnoringSink implements EngineSink {
  /** The only one. */
  INSTANCE;

  @Override
  public void columns(int statement, List<String> names) {
    // not wanted
  }

  @Override
  public void row(int statement, EngineRow row) {
    // not wanted
  }

  @Override
  public void meta(int statement, EngineMeta meta) {
    // not wanted
  }
}
