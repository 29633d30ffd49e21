package dev.dione.error;

import dev.dione.Statement;
import java.util.List;

/**
 * A write may have run or not, and nobody knows: its answer was lost, or did not tell, and to send
 * it again might do it twice. All of the request was done, or nothing. Read before you repeat it;
 * an upsert or a delete by key that returns nothing, or a batch under an idempotency key, is
 * repeated by itself. The cause is the last failure.
 */
public final class D1OutcomeUnknownException extends D1Exception {
  private static final long serialVersionUID = 1;
  private static final int MAX_SHOWN = 3;
  private final String[] statements; // a List need not be serializable
  private final int attempts;

  /**
   * An error for a request.
   *
   * @param request its statements
   * @param attempts how often it was sent, 1 or more
   * @param failure the last failure
   */
  public D1OutcomeUnknownException(List<Statement> request, int attempts, D1Exception failure) {
    super(failure, message(request, attempts, failure));
    this.statements = request.stream().map(Statement::toString).toArray(String[]::new);
    this.attempts = attempts;
  }

  /** The statements of the request, in order: DAO method and SQL, without parameters. */
  public List<String> statements() {
    return List.of(statements);
  }

  /** How often the request was sent. */
  public int attempts() {
    return attempts;
  }

  private static String message(List<Statement> request, int attempts, D1Exception failure) {
    return "Nobody knows whether %s was run (sent %s): all of it or nothing is stored. Read before you repeat it. The last failure: %s"
        .formatted(
            what(request),
            attempts == 1 ? "once" : attempts + " times",
            String.valueOf(failure.getMessage()).replace(D1PlatformException.UNKNOWN, ""));
  }

  private static String what(List<Statement> request) {
    List<String> names = request.stream().map(D1OutcomeUnknownException::name).distinct().toList();
    String shown = String.join(", ", names.subList(0, Math.min(names.size(), MAX_SHOWN)));
    int more = names.size() - MAX_SHOWN;
    return more > 0 ? shown + " and " + more + " more" : shown;
  }

  private static String name(Statement statement) {
    String origin = statement.origin();
    return origin == null ? "'" + Shortened.of(statement.sql()) + "'" : origin;
  }
}
