package dev.dione.benchmarks.start;

import dev.dione.benchmarks.Cost;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A JVM that reads one row with a library, and ends.
 *
 * @param library its name
 * @param file the database
 */
record FreshJvm(String library, Path file) implements Cost.Task {
  private static final Pattern LOADED = Pattern.compile("(\\S+) source: ");
  private static final int NATIVE_NOTICE = 24; // the JDK that began to print one for SQLite

  /** The time until the row was read here, and the time that the JVM worked for it. */
  @Override
  public Cost run() throws Exception {
    ProcessBuilder command =
        new ProcessBuilder(command(List.of())).redirectError(ProcessBuilder.Redirect.INHERIT);
    long begin = System.nanoTime();
    Process process = command.start();
    try (BufferedReader output = new BufferedReader(process.inputReader(StandardCharsets.UTF_8))) {
      String row = output.readLine();
      long wall = System.nanoTime() - begin;
      String worked = output.readLine();
      require(process.waitFor() == 0 && FirstRow.TITLE.equals(row), row + "\n" + worked);
      return new Cost(wall, Long.parseLong(worked));
    }
  }

  /** The classes that it loads, those of the JDK among them. */
  List<String> classes() throws IOException, InterruptedException {
    Path log = Files.createTempFile("dione-classes", ".log");
    try {
      Process process =
          new ProcessBuilder(command(List.of("-Xlog:class+load:file=" + log)))
              .redirectErrorStream(true)
              .start();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      require(process.waitFor() == 0, output);
      try (Stream<String> lines = Files.lines(log)) {
        return lines.map(LOADED::matcher).filter(Matcher::find).map(line -> line.group(1)).toList();
      }
    } finally {
      Files.delete(log);
    }
  }

  private List<String> command(List<String> options) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    if (Runtime.version().feature() >= NATIVE_NOTICE) {
      command.add("--enable-native-access=ALL-UNNAMED");
    }
    command.addAll(List.of("-classpath", ClassPath.of(library), FirstRow.class.getName()));
    command.addAll(List.of(library, file.toString(), FirstRow.ID));
    return command;
  }

  private void require(boolean fine, String output) {
    if (!fine) {
      throw new IllegalStateException(library + " does not read the row:\n" + output);
    }
  }
}
