package dev.dione.local.server;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.dione.D1;
import dev.dione.Statement;
import dev.dione.cost.CostReport;
import dev.dione.observe.D1Listener;
import dev.dione.observe.RequestEvent;
import dev.dione.observe.RequestStart;
import dev.dione.observe.RetryEvent;
import dev.dione.rest.CircuitRule;
import dev.dione.rest.D1Config;
import dev.dione.rest.RestD1;
import dev.dione.rest.RetryPolicy;
import dev.dione.slf4j.Slf4jListener;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/**
 * The token is in nothing that slf4j or java.util.logging gets, everything at its finest level, and
 * in nothing that listeners hear; of a server that sends it back in every way.
 */
class LoggedTokenTest {
  private static final String TOKEN = "s3cret-Token_value";
  private static final int[] STATUSES = {200, 301, 400, 401, 403, 404, 429, 500, 502};

  private final ConcurrentLinkedQueue<String> texts = new ConcurrentLinkedQueue<>();
  private final Set<String> loggers = new TreeSet<>();
  private final AtomicInteger answers = new AtomicInteger();

  @Test
  void theTokenIsInNoLogAndNoEvent() throws IOException {
    Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    ListAppender<ILoggingEvent> log = new ListAppender<>();
    java.util.logging.Logger jul = java.util.logging.Logger.getLogger("");
    java.util.logging.Level before = jul.getLevel();
    Handler recorder = new Recorder();
    log.start();
    root.addAppender(log);
    root.setLevel(Level.TRACE);
    jul.addHandler(recorder);
    jul.setLevel(java.util.logging.Level.ALL);
    HttpServer server = echoServer();
    try {
      failInEveryWay("http://127.0.0.1:" + server.getAddress().getPort());
    } finally {
      server.stop(0);
      jul.removeHandler(recorder);
      jul.setLevel(before);
      root.setLevel(Level.OFF);
      root.detachAppender(log);
    }
    log.list.forEach(this::record);
    assertThat(answers.get()).isGreaterThan(2 * STATUSES.length);
    assertThat(loggers).contains("dev.dione").anyMatch(name -> name.startsWith("okhttp3"));
    assertThat(log.list.toString()).contains("attempt 2 after a pause").contains("failed in");
    assertThat(texts).hasSizeGreaterThan(200).noneMatch(text -> text.contains(TOKEN));
  }

  private void failInEveryWay(String url) {
    RetryPolicy twice =
        RetryPolicy.defaults()
            .withAttempts(2)
            .withPauses(Duration.ofMillis(1), Duration.ofMillis(2));
    D1Config config =
        D1Config.of("acc", "db", TOKEN)
            .withBaseUrl(url)
            .withRetries(twice)
            .withCircuit(CircuitRule.never());
    CostReport costs = CostReport.create();
    try (D1 d1 =
        RestD1.connect(config)
            .withListener(Slf4jListener.create().withParameters())
            .withListener(new Hearing())
            .withListener(costs)
            .withListener(
                event -> {
                  throw new IllegalStateException("a listener's own: " + event);
                })) {
      for (int i = 0; i < 3 * STATUSES.length; i++) {
        fail(d1, new Statement("SELECT ?1", List.of("value"), "TDao.read"));
        fail(d1, new Statement("INSERT INTO t VALUES (?1)", List.of("value"), "TDao.write"));
      }
    }
    texts.add(costs.toTable());
    texts.add(costs.toJson());
  }

  private void fail(D1 d1, Statement statement) {
    try {
      texts.add(d1.run(statement).toString());
    } catch (RuntimeException e) {
      StringWriter trace = new StringWriter();
      e.printStackTrace(new PrintWriter(trace));
      texts.add(trace.toString());
    }
  }

  /** Sends back what it was sent: as JSON, as a page, and as neither, with every status. */
  private HttpServer echoServer() throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::echo);
    server.start();
    return server;
  }

  private void echo(HttpExchange exchange) throws IOException {
    int number = answers.getAndIncrement();
    String sent = exchange.getRequestHeaders().getFirst("Authorization");
    String body =
        switch (number / STATUSES.length % 3) {
          case 0 ->
              "{\"success\":false,\"errors\":[{\"code\":7500,\"message\":\"You sent %s\"}]}"
                  .formatted(sent);
          case 1 -> "<html><title>You sent " + sent + "</title></html>";
          default -> "{\"result\":" + sent;
        };
    exchange.getRequestBody().readAllBytes();
    exchange.getResponseHeaders().add("cf-ray", sent);
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(STATUSES[number % STATUSES.length], bytes.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(bytes);
    }
  }

  private void record(ILoggingEvent event) {
    loggers.add(event.getLoggerName());
    texts.add(event.getFormattedMessage());
    if (event.getThrowableProxy() != null) {
      texts.add(ThrowableProxyUtil.asString(event.getThrowableProxy()));
    }
  }

  private final class Hearing implements D1Listener {
    @Override
    public void requestStarted(RequestStart start) {
      texts.add(start.toString());
    }

    @Override
    public void requestRetried(RetryEvent retry) {
      texts.add(retry.toString());
    }

    @Override
    public void requestEnded(RequestEvent event) {
      texts.add(event.toString());
    }
  }

  /** What java.util.logging gets of everything but the server, which is only a part of the test. */
  private final class Recorder extends Handler {
    @Override
    public void publish(LogRecord record) {
      String name = String.valueOf(record.getLoggerName());
      if (!name.contains("sun.net.httpserver")) {
        synchronized (loggers) {
          loggers.add(name);
        }
        texts.add(String.valueOf(record.getMessage()));
        if (record.getThrown() != null) {
          StringWriter trace = new StringWriter();
          record.getThrown().printStackTrace(new PrintWriter(trace));
          texts.add(trace.toString());
        }
      }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
