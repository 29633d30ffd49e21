package dev.dione.local;

import dev.dione.Statement;
import dev.dione.engine.EngineException;
import dev.dione.error.D1Exception;
import java.util.List;

/** Turns the engine's failures into the exceptions that every transport throws. */
final class EngineErrors {
  private EngineErrors() {}

  /** The exception for a failed request; the engine's own is its cause. */
  static D1Exception of(EngineException failure, List<Statement> request, String where) {
    if (failure.internal()) {
      return new D1Exception(
          "%s: D1 answers HTTP 500 here and resets the database: %s. %s (%s)"
              .formatted(failure.getMessage(), failure.reason(), advice(failure), where),
          failure);
    }
    String statement = failure.statement() < 0 ? "" : "; in " + request.get(failure.statement());
    return new D1Exception("%s%s (%s)".formatted(failure.getMessage(), statement, where), failure);
  }

  private static String advice(EngineException failure) {
    return failure.reason().startsWith("FOREIGN KEY")
        ? "A deferred foreign key is violated at the end of the batch: write the rows in an order that needs no deferring, or end the batch with a statement that checks pragma_foreign_key_check"
        : "A conflict under OR ROLLBACK or RAISE(ROLLBACK) ends D1's own transaction: use OR ABORT";
  }
}
