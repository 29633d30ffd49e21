package dev.dione.transport;

import dev.dione.Statement;
import dev.dione.internal.Reads;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Statements that go to a database as one request and one transaction. Immutable. */
public final class Request {
  private final List<Statement> statements;
  private final BooleanSupplier repeatable;

  /**
   * A request.
   *
   * @param statements one or more, in order
   * @param repeatable whether they may run twice; it is asked only when a request has failed
   */
  public Request(List<Statement> statements, BooleanSupplier repeatable) {
    this.statements = List.copyOf(statements);
    this.repeatable = repeatable;
  }

  /** A request that may run twice if it only reads. */
  public static Request of(List<Statement> statements) {
    return new Request(statements, () -> Reads.only(statements));
  }

  /** The statements, in order. */
  public List<Statement> statements() {
    return statements;
  }

  /** Whether the statements may run twice, as an upsert may. */
  public boolean isRepeatable() {
    return repeatable.getAsBoolean();
  }

  /** Whether the statements change nothing. */
  public boolean isRead() {
    return Reads.only(statements);
  }
}
