package dev.dione.benchmarks.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MillionRowsTest {
  // Of these, the raw answer alone is larger than the heap.
  private static final long ROWS = Long.getLong("dione.rows", 150_000);
  private static final int MAX_SECONDS = 120;

  @TempDir Path folder;

  @Test
  void moreRowsThanTheHeapHolds() throws Exception {
    Path log = folder.resolve("log.txt");
    Process java =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                ROWS >= 1_000_000 ? "-Xmx64m" : "-Xmx24m",
                "-Djava.io.tmpdir=" + folder,
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                MillionRows.class.getName(),
                Long.toString(ROWS))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    boolean ended = java.waitFor(MAX_SECONDS, TimeUnit.SECONDS);
    java.destroyForcibly();

    String sum = "%d rows %s, the sum of their ids " + ROWS * (ROWS + 1) / 2;
    assertThat(Files.readString(log))
        .contains(sum.formatted(ROWS, "as a stream of entities"))
        .contains(sum.formatted(ROWS, "as one raw result"));
    assertThat(ended).isTrue();
  }
}
