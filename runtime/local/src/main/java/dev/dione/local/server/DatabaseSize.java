package dev.dione.local.server;

import dev.dione.engine.Engine;
import dev.dione.engine.EngineMeta;
import dev.dione.engine.EngineRow;
import dev.dione.engine.EngineSink;
import dev.dione.engine.EngineStatement;
import java.util.List;

/** How large a database is. */
final class DatabaseSize implements EngineSink {
  private static final EngineStatement COUNT =
      EngineStatement.of(
          "SELECT count(*) FROM sqlite_schema WHERE type = 'table'"
              + " AND name NOT GLOB 'sqlite_*' AND name NOT GLOB '_cf_*'");

  private long tables;
  private long bytes;

  private DatabaseSize() {}

  static DatabaseSize of(Engine engine) {
    DatabaseSize size = new DatabaseSize();
    engine.run(List.of(COUNT), size);
    return size;
  }

  long tables() {
    return tables;
  }

  long bytes() {
    return bytes;
  }

  @Override
  public void columns(int statement, List<String> names) {}

  @Override
  public void row(int statement, EngineRow row) {
    tables = row.integer(0);
  }

  @Override
  public void meta(int statement, EngineMeta meta) {
    bytes = meta.sizeAfterBytes();
  }
}
