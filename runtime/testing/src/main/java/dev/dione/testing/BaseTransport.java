package dev.dione.testing;

import dev.dione.engine.Engine;
import dev.dione.engine.Snapshot;
import dev.dione.local.EngineTransport;
import dev.dione.transport.Request;
import dev.dione.transport.ResultSink;
import dev.dione.transport.Transport;

/**
 * Lets {@code @BeforeAll} write, and nobody once a copy was taken: the copies would not have it.
 */
final class BaseTransport implements Transport {
  private final Engine engine;
  private final Transport transport;
  private volatile boolean frozen;

  BaseTransport(Engine engine) {
    this.engine = engine;
    this.transport = EngineTransport.on(engine);
  }

  void freeze() {
    frozen = true;
  }

  Snapshot snapshot() {
    return engine.snapshot();
  }

  @Override
  public void send(Request request, ResultSink sink) {
    if (frozen && !request.isRead()) {
      throw new IllegalStateException(
          "This is the database of @BeforeAll, and tests have begun, each with a copy of it, which this write would not reach: take the test's own database as a parameter of the test, or of its @BeforeEach method");
    }
    transport.send(request, sink);
  }

  @Override
  public String description() {
    return transport.description();
  }

  @Override
  public void close() {
    // the class's engine is not the caller's
  }
}
