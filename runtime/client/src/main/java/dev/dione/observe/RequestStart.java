package dev.dione.observe;

import dev.dione.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A request that begins: one or more statements, which are one transaction.
 *
 * @param number tells it from every other request of this process
 * @param database where it goes, without secrets
 * @param startedAt when it began
 * @param statements what is sent, in order. {@link Statement#toString} leaves out the parameters,
 *     which may be private.
 */
public record RequestStart(
    long number, String database, Instant startedAt, List<Statement> statements) {
  /** Copies the statements. */
  public RequestStart {
    statements = List.copyOf(statements);
  }

  /**
   * The DAO methods that the statements come from, in order, each once; statements of a query
   * builder and raw SQL have none.
   */
  public List<String> methods() {
    return statements.stream()
        .flatMap(statement -> Optional.ofNullable(statement.origin()).stream())
        .distinct()
        .toList();
  }
}
