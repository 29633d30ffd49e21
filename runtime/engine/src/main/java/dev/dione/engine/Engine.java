package dev.dione.engine;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
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
  private static final String NO_STATEMENTS = "No SQL statements detected.";

  private static final String IN_MEMORY = "in memory";

  private final ReentrantLock lock = new ReentrantLock(true);
  private final Session session;
  private final String description;
  private boolean closed;

  Engine(Session session, String description) {
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
   *     for longer than 5 seconds, cannot be read or written, or has no directory
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
    SinkGuard guard = new SinkGuard(sink);
    enter();
    try {
      List<CheckedText> texts = texts(request);
      session.begin(mayWrite(texts));
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
    enter();
    try {
      CheckedText text = session.text(sql);
      if (text.isBlank()) {
        throw EngineException.refused(NO_STATEMENTS, null, 0);
      }
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

  private List<CheckedText> texts(List<EngineStatement> request) {
    List<CheckedText> texts = new ArrayList<>(request.size());
    boolean blank = true;
    for (EngineStatement statement : request) {
      CheckedText text = session.text(statement.sql());
      blank &= text.isBlank();
      texts.add(text);
    }
    if (blank) {
      throw EngineException.refused(NO_STATEMENTS, null, -1);
    }
    return texts;
  }

  private static boolean mayWrite(List<CheckedText> texts) {
    for (CheckedText text : texts) {
      if (text.mayWrite()) {
        return true;
      }
    }
    return false;
  }

  private static boolean storesChanges(List<CheckedText> texts) {
    for (CheckedText text : texts) {
      if (text.storesChanges()) {
        return true;
      }
    }
    return false;
  }

  private int runAll(List<EngineStatement> request, List<CheckedText> texts, EngineSink sink) {
    int result = 0;
    boolean storesChanges = storesChanges(texts);
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
      CheckedText text = session.text(sql);
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
      boolean told = open || e.internal() || Failure.isOfMachine(e.code());
      EngineException failure = told ? e : e.asInternal();
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
}
