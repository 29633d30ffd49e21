package dev.dione.script;

import dev.dione.D1;
import dev.dione.dialect.sql.ScriptReader;
import dev.dione.dialect.sql.ScriptStatement;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * Runs scripts of SQL: cut as SQLite cuts them, in requests of up to 100 statements and 1,000,000
 * bytes, each of which is atomic; the script as a whole is not. Only one request's statements are
 * in memory. BEGIN, COMMIT and the PRAGMAs that D1 refuses are left out, and reported; {@code
 * PRAGMA defer_foreign_keys} holds for all requests that follow it, and each of them must leave its
 * foreign keys sound. If a statement fails, everything before it is stored.
 *
 * <p>Immutable, and safe for use by many threads.
 */
public final class ScriptRunner {
  // D1 takes statements of 100,000 bytes; the rest is for comments.
  private static final int MAX_STATEMENT_CHARS = 1 << 20;

  private final D1 d1;
  private final long fromStatement;
  private final Consumer<ScriptProgress> listener;

  private ScriptRunner(D1 d1, long fromStatement, Consumer<ScriptProgress> listener) {
    this.d1 = d1;
    this.fromStatement = fromStatement;
    this.listener = listener;
  }

  /** A runner of whole scripts on a database. */
  public static ScriptRunner on(D1 d1) {
    return new ScriptRunner(d1, 1, progress -> {});
  }

  /**
   * The same, but statements before one are passed over, as when a script stopped there. A {@code
   * PRAGMA defer_foreign_keys} before it still counts.
   *
   * @param number from 1, as {@link D1ScriptException#statement} tells it
   */
  public ScriptRunner fromStatement(long number) {
    if (number < 1) {
      throw new IllegalArgumentException("Statements count from 1: " + number);
    }
    return new ScriptRunner(d1, number, listener);
  }

  /** The same with a listener, which is called after each request, on the thread that runs it. */
  public ScriptRunner withListener(Consumer<ScriptProgress> newListener) {
    return new ScriptRunner(d1, fromStatement, newListener);
  }

  /**
   * Runs a file in UTF-8, of any size.
   *
   * @throws D1ScriptException if the file cannot be read, or a statement fails
   */
  public ScriptReport run(Path file) {
    try (CountedBytes bytes = new CountedBytes(Files.newInputStream(file))) {
      Reader reader = new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder());
      return run(file.toString(), reader, bytes::count, Files.size(file));
    } catch (IOException e) {
      throw new D1ScriptException(file + " cannot be read: " + e, 1, 1, e);
    }
  }

  /**
   * Runs a script.
   *
   * @param name for messages
   * @param script is read to its end, and left open
   * @throws D1ScriptException if it cannot be read, or a statement fails
   */
  public ScriptReport run(String name, Reader script) {
    return run(name, script, () -> 0, 0);
  }

  private ScriptReport run(String name, Reader script, LongSupplier bytes, long total) {
    ScriptRun run = new ScriptRun(d1, name, bytes, total, listener);
    // Not closed: the reader is the caller's, or closed with the file.
    @SuppressWarnings("resource")
    ScriptReader reader = new ScriptReader(script, MAX_STATEMENT_CHARS);
    long read = 0;
    try {
      while (reader.hasNext()) {
        ScriptStatement statement = reader.next();
        read = statement.number();
        run.take(statement, read < fromStatement);
      }
    } catch (UncheckedIOException e) {
      run.flush(); // what was read is whole
      throw unreadable(name, reader.line(), read + 1, e.getCause());
    }
    run.flush();
    return run.report();
  }

  private static D1ScriptException unreadable(
      String name, long line, long statement, IOException e) {
    String problem =
        e instanceof CharacterCodingException
            ? "it is not UTF-8; everything before is stored"
            : e.getMessage() + "; everything before is stored";
    return new D1ScriptException("%s:%d: %s".formatted(name, line, problem), line, statement, e);
  }
}
