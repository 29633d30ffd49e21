package dev.dione.samples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ThroughWranglerTest {
  @Test
  void nothingIsStartedBeforeTheFirstStatement() {
    PrintStream original = System.out;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PrintStream captured = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
      System.setOut(captured);
      ThroughWrangler.main(new String[0]);
    } finally {
      System.setOut(original);
    }
    assertThat(bytes.toString(StandardCharsets.UTF_8).lines())
        .satisfiesExactly(
            dev -> assertThat(dev).startsWith("local D1 database DB through wrangler in "),
            live -> assertThat(live).startsWith("D1 database DB through wrangler in "));
  }
}
