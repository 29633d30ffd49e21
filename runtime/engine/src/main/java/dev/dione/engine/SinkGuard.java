package dev.dione.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Hands results to a sink until that throws; the request goes on then, as it would on D1, where the
 * client reads the answer after everything was done.
 */
final class SinkGuard implements EngineSink {
  private final EngineSink sink;
  private @Nullable RuntimeException thrown;

  SinkGuard(EngineSink sink) {
    this.sink = sink;
  }

  @Override
  public void columns(int statement, List<String> names) {
    if (thrown == null) {
      try {
        sink.columns(statement, names);
      } catch (RuntimeException e) {
        thrown = e;
      }
    }
  }

  @Override
  public void row(int statement, EngineRow row) {
    if (thrown == null) {
      try {
        sink.row(statement, row);
      } catch (RuntimeException e) {
        thrown = e;
      }
    }
  }

  @Override
  public void meta(int statement, EngineMeta meta) {
    if (thrown == null) {
      try {
        sink.meta(statement, meta);
      } catch (RuntimeException e) {
        thrown = e;
      }
    }
  }

  /** Throws what the sink threw, if it did. */
  void rethrow() {
    if (thrown != null) {
      throw thrown;
    }
  }
}
