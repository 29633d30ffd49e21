package dev.dione.local.server;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dione.D1;
import dev.dione.Statement;
import dev.dione.local.LocalD1;
import dev.dione.script.ScriptRunner;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A script of 250 MB, run by a JVM that has 32 MB. */
class ScriptMemoryTest {
  private static final int ROWS = 2_700;
  private static final int CHARS = 95_000;
  private static final int TIMEOUT_SECONDS = 300;

  @TempDir Path folder;

  @Test
  void aScriptOfEightTimesTheHeap() throws Exception {
    Path script = folder.resolve("big.sql");
    writeScript(script);
    assertThat(Files.size(script)).isGreaterThan(250_000_000);

    Path log = folder.resolve("log.txt");
    Process java =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx32m",
                "-cp",
                classPath(),
                Main.class.getName(),
                script.toString(),
                folder.resolve("big.sqlite").toString())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    boolean ended = java.waitFor(TIMEOUT_SECONDS, SECONDS);
    java.destroyForcibly();

    assertThat(ended).isTrue();
    assertThat(Files.readString(log)).contains("2701 statements, [[2700, 256500000]]");
  }

  private static void writeScript(Path script) throws IOException {
    String text = "x".repeat(CHARS - 3) + ";''"; // with an end that is none
    try (BufferedWriter out = Files.newBufferedWriter(script)) {
      out.write("CREATE TABLE t (id INTEGER PRIMARY KEY, chars INTEGER);\n");
      for (int i = 0; i < ROWS; i++) {
        out.write("INSERT INTO t (chars) VALUES (length('%s-'));%n".formatted(text));
      }
    }
  }

  private static String classPath() {
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }

  /** What the other JVM runs. */
  static final class Main {
    public static void main(String[] arguments) {
      try (D1 d1 = LocalD1.open(Path.of(arguments[1]))) {
        long statements = ScriptRunner.on(d1).run(Path.of(arguments[0])).statements();
        Statement count = new Statement("SELECT count(*), sum(chars) FROM t", List.of(), null);
        System.out.println(statements + " statements, " + d1.run(count).rows());
      }
    }
  }
}
