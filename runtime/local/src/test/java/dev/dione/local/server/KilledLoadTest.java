package dev.dione.local.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dione.D1;
import dev.dione.Statement;
import dev.dione.load.BulkLoad;
import dev.dione.load.D1LoadException;
import dev.dione.load.LoadReport;
import dev.dione.local.fault.Fault;
import dev.dione.local.fault.FaultRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Loads with a journal, while a quarter of all requests meets a fault: nothing is lost, nothing is
 * there twice, also when the JVM is killed in the middle and another one goes on.
 */
class KilledLoadTest extends ServerCase {
  private static final int ROWS = 12_000;
  private static final int KILLS = 3;
  private static final long REQUEST_BYTES = 1_500;
  private static final List<Fault> FAULTS =
      List.of(
          Fault.droppedBefore(),
          Fault.droppedAfter(),
          Fault.overloaded(),
          Fault.internalError(false),
          Fault.internalError(true),
          Fault.page(504, true),
          Fault.truncated(),
          Fault.malformed());

  @TempDir private Path folder;
  private Path lines;
  private Path journal;
  private D1 d1;

  @BeforeEach
  void prepare() throws IOException {
    lines = folder.resolve("lines.txt");
    journal = folder.resolve("load.journal");
    Files.write(lines, IntStream.range(0, ROWS).mapToObj(i -> i + " value " + i).toList());
    d1 = LoadProgram.connect(server.config());
    LoadProgram.TABLES.forEach(sql -> d1.run(new Statement(sql, List.of(), null)));
    server.faults().rule(FaultRule.random(17, 0.25, FAULTS));
  }

  @ParameterizedTest
  @ValueSource(strings = {"upsert", "insert"})
  void faultsLoseAndDoubleNothing(String kind) throws IOException {
    LoadReport report = null;
    long done = 0;
    while (report == null) {
      try {
        BulkLoad load = LoadProgram.load(d1, kind, lines).maxRequestBytes(REQUEST_BYTES);
        report = load.parallel(3).journal(journal).run();
      } catch (D1LoadException e) {
        LoadReport stopped = e.report();
        done += stopped.written() + stopped.unchanged() + stopped.writtenOrUnchanged();
      }
    }
    server.faults().clear();
    done += report.written() + report.unchanged() + report.writtenOrUnchanged();
    assertThat(done).isGreaterThanOrEqualTo(ROWS); // upserts of an unknown outcome count twice
    assertThat(kind.equals("insert") ? done : ROWS).isEqualTo(ROWS);
    assertThat(report.failed()).isZero();
    assertThat(server.faults().injected().keySet()).containsAll(FAULTS);
    assertAllIsThereOnce(kind);
  }

  @ParameterizedTest
  @ValueSource(strings = {"upsert", "insert"})
  void aKilledJvmLosesAndDoublesNothing(String kind) throws Exception {
    Path output = folder.resolve("output.txt");
    for (int kills = 0; kills < KILLS; kills++) {
      long before = server.faults().requests();
      Process load = start(kind, output);
      while (server.faults().requests() < before + 25 && load.isAlive()) {
        TimeUnit.MILLISECONDS.sleep(2);
      }
      assertThat(load.isAlive()).as(Files.readString(output)).isTrue();
      load.destroyForcibly();
      assertThat(load.waitFor(30, TimeUnit.SECONDS)).isTrue();
    }
    Process last = start(kind, output);
    assertThat(last.waitFor(120, TimeUnit.SECONDS)).isTrue();
    assertThat(last.exitValue()).as(Files.readString(output)).isZero();
    server.faults().clear();
    assertThat(Files.readString(output)).contains("\"failed\":0").doesNotContain(server.token());
    assertAllIsThereOnce(kind);
  }

  private Process start(String kind, Path output) throws IOException {
    return OtherJvm.start(
        server,
        output,
        List.of("-XX:TieredStopAtLevel=1", "-Xshare:auto"),
        List.of(
            LoadProgram.class.getName(),
            kind,
            lines.toString(),
            journal.toString(),
            String.valueOf(REQUEST_BYTES),
            "3"));
  }

  private void assertAllIsThereOnce(String kind) {
    String id = kind.equals("upsert") ? "id" : "n";
    String table = kind.equals("upsert") ? "item" : "entry";
    String sql =
        "select count(*), count(distinct %s), sum(v = 'value ' || %s) from %s"
            .formatted(id, id, table);
    assertThat(d1.run(new Statement(sql, List.of(), null)).rows())
        .containsExactly(List.of((long) ROWS, (long) ROWS, (long) ROWS));
    d1.close();
  }
}
