package dev.dione.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dione.error.D1ConnectionException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ForEachRowTest extends RestCase {
  private final List<String> seen = new ArrayList<>();

  @Override
  D1Config config() {
    RetryPolicy quick =
        RetryPolicy.defaults().withPauses(Duration.ofMillis(1), Duration.ofMillis(1));
    return super.config().withRetries(quick);
  }

  @Test
  void rowsComeOneByOne() {
    answer(200, rows("[\"a\"]", "[[\"x\"],[\"y\"]]"));

    assertThat(read()).isEqualTo(8192);
    assertThat(seen).containsExactly("1 x", "2 y");
  }

  @Test
  void aFailureBeforeTheFirstRowIsRepeated() {
    refuse(503, 0, "D1 DB is overloaded");
    answer(200, rows("[\"a\"]", "[[\"x\"]]"));

    read();

    assertThat(seen).containsExactly("1 x");
    assertThat(server.getRequestCount()).isEqualTo(2);
  }

  @Test
  void noRowComesTwice() {
    String whole = rows("[\"a\"]", "[[\"x\"],[\"y\"]]");
    answer(200, whole.substring(0, whole.indexOf(",[\"y\"]")));
    answer(200, whole);

    assertThatThrownBy(this::read).isInstanceOf(D1ConnectionException.class);
    assertThat(seen).containsExactly("1 x");
    assertThat(server.getRequestCount()).isEqualTo(1);
  }

  @Test
  void whatTheConsumerThrowsEndsTheReading() {
    answer(200, rows("[\"a\"]", "[[\"x\"],[\"y\"]]"));

    assertThatThrownBy(
            () ->
                d1.forEachRow(
                    SELECT,
                    row -> {
                      throw new IllegalStateException("enough at " + row.number());
                    }))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("enough at 1");
  }

  private long read() {
    return d1.forEachRow(SELECT, row -> seen.add(row.number() + " " + row.text(0)))
        .sizeAfterBytes();
  }
}
