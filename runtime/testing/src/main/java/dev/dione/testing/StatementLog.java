package dev.dione.testing;

import dev.dione.D1;
import dev.dione.observe.RequestEvent;
import dev.dione.observe.StatementEvent;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;

/**
 * What a test sent to its database since its method began, for {@link D1Assertions} and for
 * assertions of your own. Safe for use by many threads.
 */
public final class StatementLog {
  private final List<RequestEvent> requests;
  private final D1 recorded;
  private final D1 direct;
  private final Predicate<StatementEvent> wanted;

  private StatementLog(
      List<RequestEvent> requests, D1 recorded, D1 direct, Predicate<StatementEvent> wanted) {
    this.requests = requests;
    this.recorded = recorded;
    this.direct = direct;
    this.wanted = wanted;
  }

  /** A log of what is sent through {@link #d1}, for a database of your own; empty at first. */
  public static StatementLog recording(D1 d1) {
    return recording(d1, d1);
  }

  /** The same, where plans are asked for on another way to the database. */
  static StatementLog recording(D1 d1, D1 direct) {
    List<RequestEvent> requests = new CopyOnWriteArrayList<>();
    return new StatementLog(requests, d1.withListener(requests::add), direct, statement -> true);
  }

  /** The database whose requests are recorded. */
  public D1 d1() {
    return recorded;
  }

  /** All requests, also those that failed, in the order in which they ended; a copy. */
  public List<RequestEvent> requests() {
    return List.copyOf(requests);
  }

  /** The statements of all requests, in the order in which these ended; a copy. */
  public List<StatementEvent> statements() {
    return requests.stream()
        .flatMap(request -> request.statements().stream())
        .filter(wanted)
        .toList();
  }

  /**
   * The same log, of whose statements only those of one DAO method are seen.
   *
   * @param method such as {@code EventDao.upcoming}
   */
  public StatementLog of(String method) {
    return new StatementLog(
        requests,
        recorded,
        direct,
        wanted.and(statement -> method.equals(statement.statement().origin())));
  }

  /** Forgets everything. */
  public void clear() {
    requests.clear();
  }

  /** The database, where what is asked is neither recorded nor disturbed. */
  D1 direct() {
    return direct;
  }

  /** The statements, one to a line. */
  @Override
  public String toString() {
    return String.join("\n", statements().stream().map(s -> s.statement().toString()).toList());
  }
}
