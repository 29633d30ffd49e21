package dev.dione.local.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dione.D1;
import dev.dione.Statement;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A file of many rows is loaded by a JVM with a small heap. By default 200,000 rows of 100 bytes
 * under 16 MB, more than which they are; {@code -Ddione.load.rows=1000000 -Ddione.load.heap=64m} is
 * the whole of it.
 */
class FlatMemoryTest extends ServerCase {
  private static final int ROWS = Integer.getInteger("dione.load.rows", 200_000);
  private static final String HEAP = System.getProperty("dione.load.heap", "16m");
  private static final String TEXT = "a row of a file that is larger than the memory, number ";

  @Test
  void aFileLoadsInLittleMemory(@TempDir Path folder) throws Exception {
    Path lines = write(folder.resolve("lines.txt"));
    Path output = folder.resolve("output.txt");
    try (D1 d1 = LoadProgram.connect(server.config())) {
      LoadProgram.TABLES.forEach(sql -> d1.run(new Statement(sql, List.of(), null)));
      Process load =
          OtherJvm.start(
              server,
              output,
              List.of("-Xmx" + HEAP, "-XX:+ExitOnOutOfMemoryError", "-XX:+UseSerialGC"),
              List.of(
                  LoadProgram.class.getName(), "upsert", lines.toString(), "-", "32000000", "1"));
      assertThat(load.waitFor(10, TimeUnit.MINUTES)).isTrue();
      assertThat(load.exitValue()).as(Files.readString(output)).isZero();
      JsonNode report = json(Files.readString(output));
      assertThat(report.get("written").longValue()).isEqualTo(ROWS);
      assertThat(report.get("requests").longValue()).isLessThan(ROWS / 500);
      assertThat(d1.run(new Statement("select count(*) from item", List.of(), null)).rows())
          .containsExactly(List.of((long) ROWS));
    }
  }

  private static Path write(Path file) throws IOException {
    try (BufferedWriter lines = Files.newBufferedWriter(file)) {
      for (int i = 0; i < ROWS; i++) {
        lines.write(i + " " + TEXT + i + " of " + ROWS + ", with some more words to be long\n");
      }
    }
    return file;
  }
}
