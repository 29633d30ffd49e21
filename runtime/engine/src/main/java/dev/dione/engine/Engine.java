package dev.dione.engine;

import dev.dione.dialect.sql.StatementText;
import dev.dione.dialect.sql.Token;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntSupplier;

/**
 * An SQLite database that behaves as Cloudflare D1: its limits, its functions and PRAGMAs, numbers
 * bound as REAL, foreign keys on, one transaction a request, its error texts and {@code meta}. What
 * D1 does was seen on workerd 1.20261117.1 (SQLite 3.54.1), 2026-11-20.
 *
 * <p>Safe for use by many threads: requests run one at a time, in the order they came, as on D1.
 */
public final class Engine implements AutoCloseable {
  private static final Set<String> READING = Set.of("SELECT", "VALUES", "PRAGMA");
  private static final Set<String> WRITING = Set.of("insert", "replace", "update", "delete");

  private static final String IN_MEMORY = "in memory";

  private final ReentrantLock lock = new ReentrantLock(true);
  private final Session session;
  private final String description;
  private boolean closed;

  private Engine(Session session, String description) {
    this.session = session;
    this.description = description;
  }

  /** An empty database in memory, independent of every other. */
  public static Engine inMemory() {
    return new Engine(new Session(Database.inMemory(), IN_MEMORY), IN_MEMORY);
  }

  /** A database in memory that begins as a snapshot, independent of every other. */
  public static Engine inMemory(Snapshot start) {
    return new Engine(new Session(Database.inMemory(start.contents()), IN_MEMORY), IN_MEMORY);
  }

  /**
   * A database in a file, which is created if it is not there. It is kept in WAL mode, so {@code
   * -wal} and {@code -shm} files stand beside it while it is open. Other processes may use it, too.
   *
   * @throws EngineException if the file is a directory or no database, is locked by another process
   *     for longer than 5 seconds, cannot be written, or has no directory
   */
  public static Engine open(Path file) {
    String description = file.toString();
    return new Engine(new Session(Database.open(file), description), description);
  }

  /**
   * Runs statements in order as one transaction.
   *
   * @throws EngineException if one is refused or fails; then nothing is changed
   * @throws IllegalStateException if the engine is closed, or if a sink calls it while it is
   *     handing over results
   */
  public void run(List<EngineStatement> request, EngineSink sink) {
    List<StatementText> texts =
        request.stream().map(statement -> StatementText.of(statement.sql())).toList();
    if (texts.stream().allMatch(StatementText::isBlank)) {
      throw EngineException.refused("No SQL statements detected.", null, -1);
    }
    SinkGuard guard = new SinkGuard(sink);
    enter();
    try {
      session.begin(texts.stream().anyMatch(Engine::mayWrite));
      commit(() -> runAll(request, texts, guard));
    } finally {
      lock.unlock();
    }
    guard.rethrow();
  }

  /**
   * Runs a script of any length as one transaction, one statement after the other.
   *
   * @param script its statements, without parameters; read while the transaction is open. Blank
   *     ones are passed over
   * @return how many were run
   * @throws EngineException if one is refused or fails; then nothing is changed
   */
  public int runScript(Iterator<String> script, EngineSink sink) {
    SinkGuard guard = new SinkGuard(sink);
    int count;
    enter();
    try {
      session.begin(true);
      count = commit(() -> runAll(script, guard));
    } finally {
      lock.unlock();
    }
    guard.rethrow();
    return count;
  }

  /**
   * Compiles a statement without running it.
   *
   * @throws EngineException if D1 would refuse it
   */
  public Shape prepare(String sql) {
    StatementText text = StatementText.of(sql);
    if (text.isBlank()) {
      throw EngineException.refused("No SQL statements detected.", null, 0);
    }
    enter();
    try {
      return session.shape(text);
    } finally {
      lock.unlock();
    }
  }

  /**
   * Everything that is stored now. Settings of the connection, such as those that PRAGMAs leave,
   * are no part of it.
   */
  public Snapshot snapshot() {
    enter();
    try {
      return new Snapshot(session.contents());
    } finally {
      lock.unlock();
    }
  }

  /** Where the database is: {@code in memory}, or the path as given. */
  public String description() {
    return description;
  }

  /** Closes the database; one in memory is gone then. Closing twice does nothing more. */
  @Override
  public void close() {
    lock.lock();
    try {
      if (!closed) {
        closed = true;
        session.close();
      }
    } catch (SQLException e) {
      throw EngineException.of(
          "Cannot close the database %s: %s".formatted(description, e.getMessage()), null, e);
    } finally {
      lock.unlock();
    }
  }

  private int runAll(List<EngineStatement> request, List<StatementText> texts, EngineSink sink) {
    int result = 0;
    boolean storesChanges = texts.stream().anyMatch(Session::storesChanges);
    boolean stale = true;
    for (int i = 0; i < texts.size(); i++) {
      if (storesChanges && stale) {
        session.foresee(texts.subList(i, texts.size()));
      }
      if (!texts.get(i).isBlank()) {
        stale = session.run(texts.get(i), request.get(i), i, result++, sink);
      }
    }
    return result;
  }

  private int runAll(Iterator<String> script, EngineSink sink) {
    int count = 0;
    while (script.hasNext()) {
      String sql = script.next();
      StatementText text = StatementText.of(sql);
      if (!text.isBlank()) {
        session.run(text, EngineStatement.of(sql), count, count, sink);
        count++;
      }
    }
    return count;
  }

  private int commit(IntSupplier statements) {
    try {
      int count = statements.getAsInt();
      session.commit();
      return count;
    } catch (EngineException e) {
      boolean open = session.rollback();
      EngineException failure = open || e.internal() ? e : e.asInternal();
      if (failure.internal()) {
        session.resetSettings();
      }
      throw failure;
    } catch (RuntimeException | Error e) {
      session.rollback();
      throw e;
    }
  }

  private void enter() {
    if (lock.isHeldByCurrentThread()) {
      throw new IllegalStateException(
          "The engine is handing over results to this thread: send the next request after that");
    }
    lock.lock();
    if (closed) {
      lock.unlock();
      throw new IllegalStateException("The database " + description + " is closed");
    }
  }

  /** Whether a statement may want the write lock; a wrong yes costs only concurrency. */
  private static boolean mayWrite(StatementText text) {
    if (text.isExplain() || text.isBlank() || READING.contains(text.keyword())) {
      return false;
    }
    return !text.keyword().equals("WITH")
        || text.tokens().stream().map(Token::text).anyMatch(Engine::isWriting);
  }

  private static boolean isWriting(String word) {
    return WRITING.contains(word.toLowerCase(Locale.ROOT));
  }
}
