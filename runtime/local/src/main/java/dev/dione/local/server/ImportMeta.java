package dev.dione.local.server;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dione.engine.EngineMeta;
import dev.dione.engine.EngineRow;
import dev.dione.engine.EngineSink;
import java.util.List;

/** What the statements of a script did together. */
final class ImportMeta implements EngineSink {
  private final ObjectNode json = JsonNodeFactory.instance.objectNode();
  private double durationMillis;
  private long changes;
  private long rowsWritten;
  private boolean changedDb;

  @Override
  public void columns(int statement, List<String> names) {}

  @Override
  public void row(int statement, EngineRow row) {}

  @Override
  public void meta(int statement, EngineMeta meta) {
    durationMillis += meta.durationMillis();
    changes += meta.changes();
    rowsWritten += meta.rowsWrittenEstimate();
    changedDb |= meta.changedDb();
    json.put("last_row_id", meta.lastRowId()).put("size_after", meta.sizeAfterBytes());
  }

  ObjectNode json() {
    return json.put("served_by", "dione-local")
        .put("duration", durationMillis)
        .put("changes", changes)
        .put("changed_db", changedDb)
        .put("rows_written", rowsWritten)
        .put("rows_written_exact", false);
  }
}
