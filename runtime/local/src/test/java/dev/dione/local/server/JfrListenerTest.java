package dev.dione.local.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.dione.D1;
import dev.dione.Statement;
import dev.dione.jfr.JfrListener;
import dev.dione.local.LocalD1;
import dev.dione.local.fault.Fault;
import dev.dione.rest.RestD1;
import dev.dione.rest.RetryPolicy;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a recording of the JDK Flight Recorder holds, read back from its file. */
class JfrListenerTest extends ServerCase {
  private static final Statement ONE =
      new Statement("select ?1 as private", List.of("private"), "TDao.one");

  @TempDir private Path folder;

  @Test
  void aRecordingHoldsRequestsStatementsAndRetries() throws IOException {
    RetryPolicy policy =
        RetryPolicy.defaults().withPauses(Duration.ofMillis(1), Duration.ofMillis(2));
    try (Recording recording = new Recording();
        D1 d1 = RestD1.connect(server.config().withRetries(policy))) {
      D1 heardOf = d1.withListener(new JfrListener());
      recording.start();
      server.faults().next(Fault.overloaded());
      server.faults().latencyMillis(20);
      heardOf.batch(List.of(ONE, ONE));
      catchThrowable(() -> heardOf.run(new Statement("select x", List.of(), "TDao.wrong")));
      recording.stop();
      recording.dump(folder.resolve("dione.jfr"));
    }

    List<RecordedEvent> requests = events("dev.dione.Request");
    assertThat(requests)
        .extracting(e -> e.getString("methods"))
        .containsExactly("TDao.one", "TDao.wrong");
    RecordedEvent request = requests.get(0);
    assertThat(request.getDuration()).isGreaterThan(Duration.ofMillis(40));
    assertThat(request.getInt("statements")).isEqualTo(2);
    assertThat(request.getInt("attempts")).isEqualTo(2);
    assertThat(request.getLong("rowsReturned")).isEqualTo(2);
    assertThat(request.getLong("rowsRead")).isEqualTo(-1);
    assertThat(request.getLong("rowsWritten")).isZero();
    assertThat(request.getLong("bytesSent")).isPositive();
    assertThat(request.getString("outcome")).isEqualTo("SUCCEEDED");
    assertThat(request.getThread().getJavaName()).isEqualTo(Thread.currentThread().getName());
    assertThat(request.getStackTrace().getFrames().toString()).contains("JfrListenerTest");
    assertThat(requests.get(1).getString("outcome")).isEqualTo("FAILED");
    assertThat(requests.get(1).getString("failure")).contains("no such column: x");

    List<RecordedEvent> statements = events("dev.dione.Statement");
    assertThat(statements).hasSize(3);
    assertThat(statements.get(0).getLong("request")).isEqualTo(request.getLong("number"));
    assertThat(statements.get(0).getString("sql")).isEqualTo(ONE.sql());
    assertThat(statements.get(0).getDuration("sqlNanos"))
        .isBetween(Duration.ZERO, Duration.ofSeconds(10));
    assertThat(statements.toString()).doesNotContain("\"private\"");

    List<RecordedEvent> retries = events("dev.dione.Retry");
    assertThat(retries).hasSize(1);
    assertThat(retries.get(0).getInt("attempt")).isEqualTo(2);
    assertThat(retries.get(0).getString("failure")).contains("overloaded");
  }

  @Test
  void withoutARecordingNothingIsKept() {
    try (D1 d1 = LocalD1.on(engine).withListener(new JfrListener())) {
      assertThat(d1.run(ONE).rows()).hasSize(1);
    }
  }

  private List<RecordedEvent> events(String name) throws IOException {
    return RecordingFile.readAllEvents(folder.resolve("dione.jfr")).stream()
        .filter(event -> event.getEventType().getName().equals(name))
        .toList();
  }
}
