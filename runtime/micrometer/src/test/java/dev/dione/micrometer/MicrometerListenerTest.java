package dev.dione.micrometer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.dione.D1;
import dev.dione.Statement;
import dev.dione.engine.Engine;
import dev.dione.local.LocalD1;
import dev.dione.local.fault.Fault;
import dev.dione.local.server.LocalServer;
import dev.dione.rest.RestD1;
import dev.dione.rest.RetryPolicy;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a registry holds. */
class MicrometerListenerTest {
  private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
  private Engine engine;
  private D1 local;

  @BeforeEach
  void open() {
    engine = Engine.inMemory();
    local = LocalD1.on(engine);
    local.run(statement("create table t(id integer primary key, v text)", null));
  }

  @AfterEach
  void close() {
    local.close();
    engine.close();
  }

  private static Statement statement(String sql, @Nullable String origin) {
    return new Statement(sql, List.of(), origin);
  }

  private double count(String name, String... tags) {
    return registry.get(name).tags(tags).counter().count();
  }

  @Test
  void rowsAreCountedByMethod() {
    D1 d1 = local.withListener(MicrometerListener.of(registry));
    Statement add = statement("insert into t (v) values ('a'), ('b')", "TDao.add");
    Statement all = statement("select id from t", "TDao.all");

    d1.batch(List.of(add, all));
    d1.run(all);
    d1.run(statement("select 1", null));

    assertThat(count("dione.rows.written", "method", "TDao.add", "exact", "false")).isEqualTo(2);
    assertThat(count("dione.rows.returned", "method", "TDao.all")).isEqualTo(4);
    assertThat(count("dione.rows.returned", "method", "(SQL)")).isEqualTo(1);
    assertThat(registry.find("dione.rows.read").counter()).isNull();
    assertThat(registry.get("dione.request").timers())
        .extracting(timer -> timer.getId().getTag("method") + " " + timer.count())
        .containsExactlyInAnyOrder("(batch) 1", "TDao.all 1", "(SQL) 1");
  }

  @Test
  void retriesBytesAndOutcomesAreCounted() {
    RetryPolicy policy =
        RetryPolicy.defaults().withPauses(Duration.ofMillis(1), Duration.ofMillis(2));
    try (LocalServer server = LocalServer.start(engine);
        D1 rest = RestD1.connect(server.config().withRetries(policy))) {
      D1 d1 =
          rest.withListener(MicrometerListener.of(registry).withTags(Tag.of("database", "town")));
      server.faults().next(Fault.overloaded());
      server.faults().latencyMillis(10);
      d1.run(statement("select 1", "TDao.one"));
      catchThrowable(() -> d1.run(statement("select x", "TDao.wrong")));
    }

    String[] one = {"method", "TDao.one", "database", "town"};
    assertThat(count("dione.retries", "method", "TDao.one", "failure", "D1OverloadedException"))
        .isEqualTo(1);
    assertThat(count("dione.bytes.sent", one))
        .isEqualTo(2 * "{\"batch\":[{\"sql\":\"select 1\"}]}".length());
    assertThat(count("dione.bytes.received", one)).isPositive();
    assertThat(
            registry
                .get("dione.request")
                .tags(one)
                .tag("outcome", "succeeded")
                .timer()
                .totalTime(TimeUnit.MILLISECONDS))
        .isGreaterThan(20);
    assertThat(registry.get("dione.request").tag("outcome", "failed").timer().count()).isEqualTo(1);
  }
}
