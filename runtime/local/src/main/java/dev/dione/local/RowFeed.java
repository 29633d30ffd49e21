package dev.dione.local;

import dev.dione.Meta;
import dev.dione.engine.EngineMeta;
import dev.dione.engine.EngineRow;
import dev.dione.engine.EngineSink;
import dev.dione.transport.ResultSink;
import dev.dione.transport.RowBuffer;
import java.util.List;
import java.util.OptionalLong;

/** Hands the engine's results on as the facade's. */
final class RowFeed implements EngineSink {
  private final ResultSink sink;
  private RowBuffer buffer = new RowBuffer(List.of());

  RowFeed(ResultSink sink) {
    this.sink = sink;
  }

  @Override
  public void columns(int statement, List<String> names) {
    buffer = new RowBuffer(names);
    sink.columns(statement, names);
  }

  @Override
  public void row(int statement, EngineRow row) {
    buffer.next();
    for (int i = 0; i < row.size(); i++) {
      set(i, row);
    }
    sink.row(statement, buffer);
  }

  @Override
  public void meta(int statement, EngineMeta meta) {
    sink.meta(
        statement,
        new Meta(
            meta.durationMillis(),
            meta.changes(),
            meta.lastRowId(),
            meta.changedDb(),
            meta.sizeAfterBytes(),
            OptionalLong.empty(),
            meta.rowsWrittenEstimate(),
            false));
  }

  private void set(int position, EngineRow row) {
    switch (row.kind(position)) {
      case NULL -> {} // next() has made it so
      case INTEGER -> buffer.setInteger(position, row.integer(position));
      case REAL -> buffer.setReal(position, row.real(position));
      case TEXT -> buffer.setText(position, row.text(position));
      case BLOB -> buffer.setBlob(position, row.blob(position));
    }
  }
}
