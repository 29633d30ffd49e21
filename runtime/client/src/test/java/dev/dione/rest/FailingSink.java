package dev.dione.rest;

import dev.dione.Meta;
import dev.dione.Row;
import dev.dione.transport.ResultSink;
import java.util.List;

/** A sink that fails at the first row. */
record FailingSink(String message) implements ResultSink {
  @Override
  public void columns(int statement, List<String> names) {}

  @Override
  public void row(int statement, Row row) {
    throw new IllegalStateException(message);
  }

  @Override
  public void meta(int statement, Meta meta) {}

  @Override
  public void restart(boolean mayHaveRun) {}
}
