package dev.dione.wrangler;

import dev.dione.error.D1ConfigException;
import dev.dione.error.D1ConnectionException;
import dev.dione.error.D1Exception;
import dev.dione.error.HttpAnswer;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** Runs wrangler, one process at a time. Safe for use by many threads. */
final class Wrangler {
  private final WranglerOptions options;
  private final String where;
  private final ReentrantLock lock = new ReentrantLock(true);
  private @Nullable WranglerCommand command; // found and its version checked
  private volatile @Nullable Process running;
  private volatile boolean closed;

  /** What is done with the output of a process that has ended. */
  interface Reader {
    void read(RunFiles files, int exitCode) throws IOException;
  }

  Wrangler(WranglerOptions options, String where) {
    this.options = options;
    this.where = where;
  }

  /**
   * Runs it.
   *
   * @param files for what it prints
   * @throws D1ConfigException if there is no wrangler, or it is too old
   * @throws D1ConnectionException if it takes too long, or the thread is interrupted, which it
   *     stays; the process has been ended then
   */
  void run(List<String> arguments, RunFiles files, Reader reader) throws IOException {
    try {
      lock.lockInterruptibly();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw lost("the thread was interrupted", false);
    }
    try {
      WranglerCommand found = checked(files);
      int exitCode = await(start(found, arguments, files), true);
      reader.read(files, exitCode);
    } finally {
      lock.unlock();
    }
  }

  /** Ends the process, if one runs; none is started any more. */
  void close() {
    closed = true;
    Process process = running;
    if (process != null) {
      ProcessTree.end(process);
    }
  }

  boolean isClosed() {
    return closed;
  }

  /** The environment that wrangler gets. */
  Map<String, String> environment() {
    return builder(List.of("wrangler")).environment();
  }

  private WranglerCommand checked(RunFiles files) throws IOException {
    WranglerCommand known = command;
    if (known != null) {
      return known;
    }
    String path = environment().getOrDefault("PATH", "");
    WranglerCommand found = WranglerCommand.find(options, path);
    int exitCode = await(start(found, List.of("--version"), files), false);
    String said = files.said();
    if (exitCode != 0) {
      D1Exception trouble = KnownTrouble.of(PlainText.of(said), where);
      throw trouble != null
          ? trouble
          : new D1ConfigException(
              "'%s --version' failed (exit code %d): %s"
                  .formatted(String.join(" ", found.words()), exitCode, PlainText.of(said)));
    }
    WranglerVersion.require(files.output());
    command = found;
    return found;
  }

  private Process start(WranglerCommand found, List<String> arguments, RunFiles files)
      throws IOException {
    List<String> words = new ArrayList<>(found.words());
    words.addAll(arguments);
    ProcessBuilder builder = builder(words);
    if (found.bin() != null) {
      builder
          .environment()
          .merge("PATH", found.bin().toString(), (path, bin) -> bin + File.pathSeparator + path);
    }
    builder.redirectOutput(files.out().toFile()).redirectError(files.err().toFile());
    try {
      Process process = builder.start();
      running = process;
      process.getOutputStream().close(); // nobody is there to be asked
      return process;
    } catch (IOException e) {
      String text = String.valueOf(e.getMessage());
      // E2BIG is 7; JDK 17 writes "error=7,", JDK 25 "error: 7 ".
      if (text.contains("error=7,") || text.contains("error: 7 ")) {
        throw KnownTrouble.tooLong();
      }
      // The exception's own text would print the command
      throw new D1ConfigException(
          "wrangler could not be started (%s): %s"
              .formatted(
                  found.words().get(0), text.substring(Math.max(0, text.lastIndexOf("error=")))));
    }
  }

  private ProcessBuilder builder(List<String> words) {
    ProcessBuilder builder =
        new ProcessBuilder(words).directory(options.folder().toAbsolutePath().toFile());
    Map<String, String> environment = builder.environment();
    environment.put("WRANGLER_LOG", "log"); // at "none" it would not print the results
    environment.put("WRANGLER_SEND_METRICS", "false");
    environment.put("NO_COLOR", "1");
    environment.putAll(options.variables());
    return builder;
  }

  private int await(Process process, boolean mayHaveRun) {
    try {
      if (closed) {
        ProcessTree.end(process);
      }
      if (options.timeoutMillis() == 0) {
        process.waitFor();
      } else if (!process.waitFor(options.timeoutMillis(), TimeUnit.MILLISECONDS)) {
        ProcessTree.end(process);
        throw lost("it took longer than " + options.timeoutMillis() + " ms", mayHaveRun);
      }
    } catch (InterruptedException e) {
      ProcessTree.end(process);
      Thread.currentThread().interrupt();
      throw lost("the thread was interrupted", mayHaveRun);
    } finally {
      running = null;
    }
    if (closed) {
      throw lost("the connection was closed", mayHaveRun);
    }
    return process.exitValue();
  }

  private D1ConnectionException lost(String why, boolean mayHaveRun) {
    return new D1ConnectionException(
        "wrangler was ended at " + where + ": " + why, mayHaveRun, HttpAnswer.NONE, null);
  }
}
