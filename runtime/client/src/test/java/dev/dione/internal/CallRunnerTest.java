package dev.dione.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dione.D1;
import dev.dione.RecordingTransport;
import dev.dione.Result;
import dev.dione.Statement;
import dev.dione.error.D1Exception;
import dev.dione.error.D1RequestTooLargeException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One request for one or more calls. */
class CallRunnerTest {
  private final RecordingTransport transport = new RecordingTransport();
  private final D1 d1 = D1.on(transport);

  @Test
  void eachStatementHasItsResult() {
    List<Result> results = d1.batch(List.of(statement("a"), statement("b")));
    assertThat(results)
        .containsExactly(
            new Result(List.of("seen"), List.of(List.of(1L)), RecordingTransport.META),
            new Result(List.of("seen"), List.of(List.of(2L)), RecordingTransport.META));
    assertThat(transport.requests()).hasSize(1);
    assertThatThrownBy(() -> results.get(0).rows().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void noStatementsAreNoRequest() {
    assertThat(d1.batch(List.of())).isEmpty();
    assertThat(transport.requests()).isEmpty();
  }

  @Test
  void missingResultsAreAnError() {
    D1 losing = D1.on(new RecordingTransport(2));
    assertThatThrownBy(() -> losing.batch(Collections.nCopies(3, statement("a"))))
        .isInstanceOf(D1Exception.class)
        .hasMessage("nowhere answered with 1 results for 3 statements");
  }

  @Test
  void aRequestHasAtMost100MillionBytes() {
    String text = "é".repeat(1_000_000); // of two bytes each
    Statement large = new Statement("SELECT ?1, ?2", Arrays.asList(text, null), null);
    assertThatCode(() -> d1.batch(Collections.nCopies(49, large))).doesNotThrowAnyException();
    assertThatThrownBy(() -> d1.batch(Collections.nCopies(50, large)))
        .isInstanceOf(D1RequestTooLargeException.class);
    assertThat(transport.requests()).hasSize(1);
  }

  private static Statement statement(String sql) {
    return new Statement(sql, List.of(), null);
  }
}
