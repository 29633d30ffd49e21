package dev.dione.processor.verify;

import dev.dione.engine.Engine;
import dev.dione.engine.EngineMeta;
import dev.dione.engine.EngineRow;
import dev.dione.engine.EngineSink;
import dev.dione.engine.EngineStatement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The names of tables and indexes by the pages where they begin: how programs name them. */
record RootPages(Map<Integer, String> names) implements EngineSink {

  static Map<Integer, String> of(Engine engine) {
    RootPages pages = new RootPages(new HashMap<>());
    engine.run(
        List.of(EngineStatement.of("SELECT rootpage, name FROM sqlite_schema WHERE rootpage > 0")),
        pages);
    return pages.names();
  }

  @Override
  public void columns(int statement, List<String> columns) {
    // they are known
  }

  @Override
  public void row(int statement, EngineRow row) {
    names.put((int) row.integer(0), row.text(1));
  }

  @Override
  public void meta(int statement, EngineMeta meta) {
    // not wanted
  }
}
