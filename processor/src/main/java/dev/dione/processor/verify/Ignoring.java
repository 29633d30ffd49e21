package dev.dione.processor.verify;

import dev.dione.engine.EngineMeta;
import dev.dione.engine.EngineRow;
import dev.dione.engine.EngineSink;
import java.util.List;

/** Takes the results of DDL, which has none. */
enum Ignoring implements EngineSink {
  SINK;

  @Override
  public void columns(int statement, List<String> names) {
    // none
  }

  @Override
  public void row(int statement, EngineRow row) {
    // none
  }

  @Override
  public void meta(int statement, EngineMeta meta) {
    // not wanted
  }
}
