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
    guard(() -> sink.columns(statement, names));
  }

  @Override
  public void row(int statement, EngineRow row) {
    guard(() -> sink.row(statement, row));
  }

  @Override
  public void meta(int statement, EngineMeta meta) {
    guard(() -> sink.meta(statement, meta));
  }

  /** Throws what the sink threw, if it did. */
  void rethrow() {
    if (thrown != null) {
      throw thrown;
    }
  }

  private void guard(Runnable call) {
    if (thrown == null) {
      try {
        call.run();
      } catch (RuntimeException e) {
        thrown = e;
      }
    }
  }
}
