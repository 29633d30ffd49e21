package dev.dione.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dione.D1;
import dev.dione.error.D1ConnectionException;
import dev.dione.error.D1PlatformException;
import dev.dione.error.D1ResourceException;
import dev.dione.error.D1SqlException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class CircuitTest extends RestCase {
  private final Circuit circuit =
      new Circuit(new CircuitRule(2, Duration.ofNanos(1_000)), "https://api");

  @Test
  void afterFailuresInARowOneRequestTries() {
    fail(0);
    succeed(10);
    fail(20);
    fail(30);
    assertThatThrownBy(() -> circuit.enter(1_029))
        .isInstanceOf(D1ConnectionException.class)
        .hasMessageStartingWith(
            "Not sent: the last 2 requests to https://api failed, and it is asked again in 1 ms")
        .hasMessageContaining("nothing was run");
    circuit.enter(1_030); // the one that tries
    assertThatThrownBy(() -> circuit.enter(1_040)).hasMessageContaining("right now");
    circuit.left(false, 1_050);
    assertThatThrownBy(() -> circuit.enter(2_049)).isInstanceOf(D1ConnectionException.class);
    succeed(2_050);
    assertThatCode(() -> circuit.enter(2_051)).doesNotThrowAnyException();
  }

  @Test
  void anApiThatIsDownIsLeftAlone() {
    D1Config config = config().withCircuit(new CircuitRule(2, Duration.ofMinutes(1)));
    try (D1 hopeful = RestD1.connect(config)) {
      refuse(500, 7500, "D1 DB exceeded its CPU time limit and was reset.");
      assertThatThrownBy(() -> hopeful.run(SELECT)).isInstanceOf(D1ResourceException.class);
      for (int i = 0; i < 2; i++) {
        answer(502, "<html></html>");
        assertThatThrownBy(() -> hopeful.run(SELECT)).isInstanceOf(D1PlatformException.class);
      }
      assertThatThrownBy(() -> hopeful.run(SELECT)).hasMessageStartingWith("Not sent");
    }
    assertThat(server.getRequestCount()).isEqualTo(3);
  }

  @Test
  void whatD1AnswersIsNoFailureOfTheApi() {
    D1Config config = config().withCircuit(new CircuitRule(1, Duration.ofMinutes(1)));
    try (D1 wrong = RestD1.connect(config)) {
      for (int i = 0; i < 3; i++) {
        refuse(400, 7500, "no such table: t: SQLITE_ERROR");
        assertThatThrownBy(() -> wrong.run(SELECT)).isInstanceOf(D1SqlException.class);
      }
    }
  }

  private void fail(long now) {
    circuit.enter(now);
    circuit.left(false, now);
  }

  private void succeed(long now) {
    circuit.enter(now);
    circuit.left(true, now);
  }
}
