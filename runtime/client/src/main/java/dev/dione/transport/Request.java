package dev.dione.transport;

import dev.dione.Statement;
import dev.dione.internal.Reads;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Statements that go to a database as one request and one transaction. Immutable. */
public final class Request {
  private final List<Statement> statements;
  private final List<Integer> calls;
  private final BooleanSupplier repeatable;

  /**
   * A request of one call.
   *
   * @param statements one or more, in order
   * @param repeatable whether they may run twice; it is asked only when a request has failed
   */
  public Request(List<Statement> statements, BooleanSupplier repeatable) {
    this(statements, List.of(), repeatable);
  }

  /**
   * A request of several calls.
   *
   * @param statements one or more, in order
   * @param calls for each statement the number of its call, from 0; empty if all are of one
   * @param repeatable whether they may run twice; it is asked only when a request has failed
   */
  public Request(List<Statement> statements, List<Integer> calls, BooleanSupplier repeatable) {
    this.statements = List.copyOf(statements);
    this.calls = calls;
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

  /** The number of the call that a statement belongs to, from 0. */
  public int callOf(int statement) {
    return calls.isEmpty() ? 0 : calls.get(statement);
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
