package dev.dione.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dione.D1;
import dev.dione.Statement;
import dev.dione.error.D1ConnectionException;
import dev.dione.error.D1OutcomeUnknownException;
import dev.dione.error.D1RateLimitException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.Test;

/** The token goes into the Authorization header, and nowhere else. */
class TokenTest extends RestCase {
  private final List<String> texts = Collections.synchronizedList(new ArrayList<>());

  @Test
  void theTokenIsInNoText() {
    Logger root = Logger.getLogger("");
    Level before = root.getLevel();
    Handler handler = new Recorder();
    root.addHandler(handler);
    root.setLevel(Level.ALL);
    try {
      describe();
      failInEveryWay();
      failAgainAndAgain();
    } finally {
      root.removeHandler(handler);
      root.setLevel(before);
    }
    assertThat(texts).hasSizeGreaterThan(20).noneMatch(text -> text.contains(TOKEN));
  }

  private void describe() {
    texts.add(config().toString());
    texts.add(d1.toString());
    texts.add(d1.description());
    try (RestTransport transport = new RestTransport(config())) {
      texts.add(transport.toString());
    }
  }

  private void failInEveryWay() {
    String echo = "You sent Authorization: Bearer " + TOKEN;
    for (int status : new int[] {200, 301, 400, 401, 403, 404, 429, 500, 502}) {
      for (int code : new int[] {0, 7400, 7403, 7404, 7500, 10000}) {
        refuse(status, code, echo);
        fail(d1);
      }
      answer(status, "<html><title>" + echo + "</title></html>");
      fail(d1);
      answer(status, TOKEN);
      fail(d1);
      answer(status, "{\"result\":" + TOKEN);
      fail(d1);
    }
    server.enqueue(new MockResponse.Builder().status("HTTP/9.9 " + TOKEN + " no").build());
    fail(d1);
    server.enqueue(
        new MockResponse.Builder().code(400).addHeader("cf-ray", TOKEN).body("{}").build());
    fail(d1);
    server.enqueue(
        new MockResponse.Builder().onRequestStart(new SocketEffect.CloseSocket()).build());
    fail(d1);
    try {
      D1Config.of("a", "b", TOKEN + "\n");
    } catch (RuntimeException e) {
      record(e);
    }
  }

  /** Attempts, unknown outcomes, a used-up budget and an API that is left alone. */
  private void failAgainAndAgain() {
    String echo = "You sent Authorization: Bearer " + TOKEN;
    D1Config config =
        config()
            .withRetries(
                RetryPolicy.defaults()
                    .withAttempts(2)
                    .withPauses(Duration.ofMillis(1), Duration.ofMillis(1)))
            .withCircuit(new CircuitRule(5, Duration.ofMinutes(1)))
            .withRateLimit(new RateLimit(8, Duration.ofHours(1), RateLimit.WhenUsedUp.FAIL));
    Statement insert = new Statement("INSERT INTO t VALUES (1)", List.of(), null);
    texts.add(config.toString() + config.rateLimit() + config.retries() + config.circuit());
    Set<Class<?>> kinds = new HashSet<>();
    try (D1 again = RestD1.connect(config)) {
      refuse(429, 971, echo);
      answer(500, "<html>" + echo + "</html>");
      kinds.add(fail(again, insert));
      answer(503, echo);
      answer(200, "{\"result\":" + TOKEN);
      kinds.add(fail(again, SELECT));
      answer(502, echo);
      answer(502, echo);
      kinds.add(fail(again, SELECT)); // the circuit ends it
      for (int i = 0; i < 8; i++) {
        kinds.add(fail(again, insert));
      }
    }
    assertThat(kinds)
        .contains(
            D1OutcomeUnknownException.class,
            D1ConnectionException.class,
            D1RateLimitException.class);
  }

  private void fail(D1 failing) {
    fail(failing, SELECT);
  }

  private Class<?> fail(D1 failing, Statement statement) {
    try {
      failing.run(statement);
      throw new AssertionError("it should have failed");
    } catch (RuntimeException e) {
      record(e);
      return e.getClass();
    }
  }

  /** The stack trace holds every message, with those of causes and suppressed ones. */
  private void record(Throwable e) {
    StringWriter trace = new StringWriter();
    e.printStackTrace(new PrintWriter(trace));
    texts.add(trace.toString());
  }

  private final class Recorder extends Handler {
    @Override
    public void publish(LogRecord record) {
      boolean byServer = String.valueOf(record.getLoggerName()).startsWith("mockwebserver3");
      if (!byServer && !Thread.currentThread().getName().startsWith("MockWebServer")) {
        texts.add(String.valueOf(record.getMessage()));
        if (record.getThrown() != null) {
          record(record.getThrown());
        }
      }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
