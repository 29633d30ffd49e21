package dev.dione.local.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dione.D1;
import dev.dione.Statement;
import dev.dione.rest.RestD1;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LatencyTest extends ServerCase {
  private static final long ACK_DELAY_NANOS = 40_000_000; // Linux

  /** The fastest of many, so that a busy machine does not matter. */
  @ParameterizedTest
  @ValueSource(ints = {1, 20_000})
  void noPacketWaitsForTheAcknowledgementOfTheOneBefore(int chars) {
    Statement statement = new Statement("select ?1", List.of("x".repeat(chars)), null);
    long fastest = Long.MAX_VALUE;
    try (D1 d1 = RestD1.connect(server.config())) {
      for (int i = 0; i < 40; i++) {
        long start = System.nanoTime();
        d1.run(statement);
        fastest = Math.min(fastest, System.nanoTime() - start);
      }
    }
    assertThat(fastest).isLessThan(ACK_DELAY_NANOS);
  }
}
