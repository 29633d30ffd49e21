package dev.dione.local.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpServer;
import dev.dione.D1;
import dev.dione.D1Batch;
import dev.dione.Statement;
import dev.dione.cost.CostReport;
import dev.dione.cost.MethodCost;
import dev.dione.local.LocalD1;
import dev.dione.mapping.ChangesCall;
import dev.dione.rest.D1Config;
import dev.dione.rest.RestD1;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What DAO methods cost. */
class CostReportTest extends ServerCase {
  private static final Statement ALL =
      new Statement("select id from t", List.of(), "ShowDao.upcoming");
  private static final Statement ADD =
      new Statement("insert into t (v) values ('x')", List.of(), "ShowDao.upsertAll");

  private final CostReport report = CostReport.create();

  @Test
  void withCountsThatAreD1sOwnThereIsAPrice() throws IOException {
    HttpServer counting = countingServer();
    String url = "http://127.0.0.1:" + counting.getAddress().getPort();
    D1Config config = D1Config.of("acc", "db", "token").withBaseUrl(url);
    try (D1 d1 = RestD1.connect(config).withListener(report)) {
      for (int i = 0; i < 3; i++) {
        d1.run(ALL);
      }
      d1.run(ADD);
    } finally {
      counting.stop(0);
    }

    assertThat(report.methods())
        .extracting(MethodCost::method)
        .containsExactly("ShowDao.upcoming", "ShowDao.upsertAll");
    MethodCost all = report.methods().get(0);
    assertThat(all.calls()).isEqualTo(3);
    assertThat(all.rowsRead()).hasValue(6_000_000);
    assertThat(all.rowsWritten()).isEqualTo(12);
    assertThat(all.dollars().orElseThrow()).isEqualByComparingTo(new BigDecimal("0.006012"));
    assertThat(report.total().dollars().orElseThrow()).isEqualByComparingTo("0.008016");
    assertThat(report.toTable())
        .isEqualTo(
            """
            DAO method         calls  failed  rows       read  written       US$
            ShowDao.upcoming       3       0     0  6,000,000       12  0.006012
            ShowDao.upsertAll      1       0     0  2,000,000        4  0.002004
            total                  4       0     0  8,000,000       16  0.008016
            US$ 0.001 a million rows read, 1.00 a million written; a month includes 25,000,000,000 read and 50,000,000 written, which are not taken off here.
            """);
    JsonNode json = json(report.toJson());
    assertThat(json.at("/methods/0/method").textValue()).isEqualTo("ShowDao.upcoming");
    assertThat(json.at("/methods/0/rowsRead").longValue()).isEqualTo(6_000_000);
    assertThat(report.toJson()).contains("\"dollars\" : 0.006012");
    assertThat(json.at("/prices/includedRowsReadPerMonth").longValue()).isEqualTo(25_000_000_000L);

    report.reset();
    assertThat(report.methods()).isEmpty();
  }

  @Test
  void theEngineSaysThatItDoesNotKnow() {
    D1 d1 = LocalD1.on(engine);
    d1.run(new Statement("create table t(id integer primary key, v text)", List.of(), null));
    D1 heardOf = d1.withListener(report);
    try (D1Batch batch = new D1Batch(heardOf)) {
      batch.add(new ChangesCall<>(ADD, n -> n));
      batch.add(new ChangesCall<>(ADD, n -> n));
      batch.commit();
    }
    heardOf.run(new Statement("select 1", List.of(), null));
    catchThrowable(() -> heardOf.run(new Statement("select x", List.of(), "ShowDao.wrong")));

    MethodCost add = report.methods().get(0);
    assertThat(add.method()).isEqualTo("ShowDao.upsertAll");
    assertThat(add.calls()).isEqualTo(2);
    assertThat(add.rowsRead()).isEmpty();
    assertThat(add.rowsWritten()).isEqualTo(2);
    assertThat(add.rowsWrittenExact()).isFalse();
    assertThat(add.dollars()).isEmpty();
    assertThat(report.methods())
        .extracting(MethodCost::method)
        .containsExactly("ShowDao.upsertAll", CostReport.SQL, "ShowDao.wrong");
    assertThat(report.methods().get(2).failedCalls()).isEqualTo(1);
    assertThat(report.toTable())
        .contains("ShowDao.upsertAll      2       0     2  unknown       ~2  unknown")
        .contains("Not every count is D1's");
    JsonNode json = json(report.toJson());
    assertThat(json.at("/methods/0/rowsRead").isNull()).isTrue();
    assertThat(json.at("/methods/0/dollars").isNull()).isTrue();
    assertThat(json.at("/total/rowsWrittenExact").booleanValue()).isFalse();
  }

  /** Answers as D1 does, with counts that the engine cannot know. */
  private static HttpServer countingServer() throws IOException {
    byte[] answer =
        """
        {"result":[{"success":true,"results":{"columns":[],"rows":[]},
         "meta":{"rows_read":2000000,"rows_written":4,"changes":0}}],"errors":[],"success":true}
        """
            .getBytes(StandardCharsets.UTF_8);
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          exchange.getRequestBody().readAllBytes();
          exchange.sendResponseHeaders(200, answer.length);
          try (OutputStream body = exchange.getResponseBody()) {
            body.write(answer);
          }
        });
    server.start();
    return server;
  }
}
