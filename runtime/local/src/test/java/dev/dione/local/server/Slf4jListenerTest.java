package dev.dione.local.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.dione.D1;
import dev.dione.Statement;
import dev.dione.local.LocalD1;
import dev.dione.local.fault.Fault;
import dev.dione.observe.D1Listener;
import dev.dione.rest.RestD1;
import dev.dione.rest.RetryPolicy;
import dev.dione.slf4j.Slf4jListener;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** What logback gets. */
class Slf4jListenerTest extends ServerCase {
  private final Logger logger = (Logger) LoggerFactory.getLogger("dev.dione");
  private final ListAppender<ILoggingEvent> log = new ListAppender<>();
  private D1 d1;

  @BeforeEach
  void record() {
    log.start();
    logger.addAppender(log);
    logger.setLevel(Level.DEBUG);
    d1 = LocalD1.on(engine);
    d1.run(statement("create table t(id integer primary key, v text)", null));
  }

  @AfterEach
  void forget() {
    d1.close();
    logger.detachAppender(log);
    logger.setLevel(null);
  }

  private static Statement statement(
      String sql, @Nullable String origin, @Nullable Object... values) {
    return new Statement(sql, Arrays.asList(values), origin);
  }

  private List<String> lines() {
    return log.list.stream()
        .map(e -> e.getLevel() + " " + e.getFormattedMessage().replaceAll("\\d+\\.\\d ms", "N ms"))
        .toList();
  }

  @Test
  void aRequestIsALineWithoutItsParameters() {
    D1 heardOf = d1.withListener(Slf4jListener.create());

    heardOf.run(statement("insert into t\n  values (?1, ?2)", "TDao.add", 1L, "private"));
    heardOf.run(statement("select * from t", null));

    assertThat(lines())
        .containsExactly(
            "DEBUG TDao.add: 0 rows, about 1 written in N ms | insert into t values (?1, ?2)",
            "DEBUG SQL: 1 rows, 0 written in N ms | select * from t");
  }

  @Test
  void parametersAreShownWhenAskedForAndCut() {
    D1 heardOf = d1.withListener(Slf4jListener.create().withParameters());
    String blob = "00ff".repeat(500);
    String sql = "select ?1, ?2, ?3, ?4, ?5";

    heardOf.run(statement(sql, "TDao.echo", 7L, 1.5, null, blob, "a\nWARN forged\u2028line"));
    heardOf.run(statement("select '" + "x".repeat(2_000) + "'", "TDao.long"));

    assertThat(lines().get(0))
        .endsWith(
            "| %s <- 7, 1.5, null, '%s… (2000 characters)', 'a WARN forged line'"
                .formatted(sql, "00ff".repeat(25)));
    assertThat(lines().get(1)).endsWith("x… (2009 characters)").hasSizeLessThan(1_100);
  }

  @Test
  void levelsTellWhatIsWrong() {
    RetryPolicy policy =
        RetryPolicy.defaults().withPauses(Duration.ofMillis(1), Duration.ofMillis(2));
    Slf4jListener listener = Slf4jListener.create();
    try (D1 rest = RestD1.connect(server.config().withRetries(policy)).withListener(listener)) {
      server.faults().next(Fault.rateLimited());
      rest.run(statement("select 1", "TDao.one"));
      catchThrowable(() -> rest.run(statement("select missing", "TDao.wrong")));
      server.faults().next(Fault.droppedAfter());
      catchThrowable(() -> rest.run(statement("insert into t values (1, 'x')", "TDao.add")));
      rest.withListener(Slf4jListener.create().warningAfter(Duration.ofNanos(1)))
          .run(statement("select 2", "TDao.slow"));
    }

    assertThat(lines()).hasSize(6);
    assertThat(lines().get(0))
        .startsWith("INFO TDao.one: attempt 2 after a pause of N ms: ")
        .contains("429");
    assertThat(lines().get(1))
        .matches(
            "DEBUG TDao.one: 1 rows, 0 written in N ms, 2 attempts, \\d+ bytes sent, \\d+ received \\| select 1");
    assertThat(lines().get(2))
        .startsWith("WARN TDao.wrong failed in N ms")
        .contains("no such column: missing");
    assertThat(lines().get(3)).startsWith("ERROR TDao.add may have been done or not in N ms");
    assertThat(lines().get(4)).startsWith("DEBUG TDao.slow");
    assertThat(lines().get(5)).startsWith("WARN TDao.slow");
  }

  @Test
  void aListenerThatFailsIsLoggedOnce() {
    D1 heardOf =
        d1.withListener(
            event -> {
              throw new IllegalStateException("a listener's own");
            });

    heardOf.run(statement("select 1", null));
    heardOf.run(statement("select 2", null));

    assertThat(log.list).hasSize(1);
    ILoggingEvent event = log.list.get(0);
    assertThat(event.getLoggerName()).isEqualTo(D1Listener.class.getName());
    assertThat(event.getLevel()).isEqualTo(Level.ERROR);
    assertThat(event.getThrowableProxy().getMessage()).isEqualTo("a listener's own");
  }

  @Test
  void whatNobodyReadsIsNotWritten() {
    logger.setLevel(Level.WARN);

    d1.withListener(Slf4jListener.create()).run(statement("select 1", null));

    assertThat(log.list).isEmpty();
  }
}
