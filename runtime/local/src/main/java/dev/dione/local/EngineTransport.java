package dev.dione.local;

import dev.dione.Statement;
import dev.dione.engine.Engine;
import dev.dione.engine.EngineException;
import dev.dione.engine.EngineStatement;
import dev.dione.transport.Request;
import dev.dione.transport.RequestRules;
import dev.dione.transport.ResultSink;
import dev.dione.transport.Transport;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Runs statements on the embedded engine, with the rows, errors and meta that D1 would send. Safe
 * for use by many threads; requests run one at a time. A sink must not send on the same transport.
 */
public final class EngineTransport implements Transport {
  private final Engine engine;
  private final boolean owned;
  private final String description;

  private EngineTransport(Engine engine, boolean owned) {
    this.engine = engine;
    this.owned = owned;
    this.description = "local database " + engine.description();
  }

  /** A transport on an engine that stays open when the transport is closed. */
  public static EngineTransport on(Engine engine) {
    return new EngineTransport(engine, false);
  }

  /** A transport that closes the engine when it is closed. */
  public static EngineTransport owning(Engine engine) {
    return new EngineTransport(engine, true);
  }

  @Override
  public void send(Request request, ResultSink sink) {
    List<Statement> statements = request.statements();
    RequestRules.check(statements, description);
    List<EngineStatement> bound = new ArrayList<>(statements.size());
    for (Statement statement : statements) {
      bound.add(new EngineStatement(statement.sql(), bound(statement)));
    }
    try {
      engine.run(bound, new RowFeed(sink));
    } catch (EngineException e) {
      throw EngineErrors.of(e, statements, description);
    }
  }

  @Override
  public String description() {
    return description;
  }

  @Override
  public void close() {
    if (owned) {
      engine.close();
    }
  }

  // REST sends a long as its decimal string, because D1 binds every JSON number as REAL.
  private static List<@Nullable Object> bound(Statement statement) {
    List<@Nullable Object> values = new ArrayList<>();
    for (Object value : statement.parameters()) {
      values.add(value instanceof Long number ? number.toString() : value);
    }
    return values;
  }
}
