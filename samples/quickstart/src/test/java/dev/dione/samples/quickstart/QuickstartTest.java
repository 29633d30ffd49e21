package dev.dione.samples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class QuickstartTest {
  @Test
  void aNullKeepsThePriceAndWritesNothing() {
    assertThat(outputOfMain())
        .isEqualToNormalizingNewlines(
            """
            rows written the second time: 0
            Show[date=2026-05-02, venue=omnia, title=Calvin Harris, price=60]
            """);
  }

  private static String outputOfMain() {
    PrintStream original = System.out;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PrintStream captured = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
      System.setOut(captured);
      Quickstart.main(new String[0]);
    } finally {
      System.setOut(original);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
