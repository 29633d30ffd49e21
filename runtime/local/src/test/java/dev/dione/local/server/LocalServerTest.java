package dev.dione.local.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dione.D1;
import dev.dione.Result;
import dev.dione.Statement;
import dev.dione.error.D1AuthException;
import dev.dione.rest.D1Config;
import dev.dione.rest.RestD1;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is expected was seen at the test server in front of workerd, 2026-11-20. */
class LocalServerTest extends ServerCase {
  @Test
  void rawSendsArraysAndQueryObjects() {
    String select = sql("select 1 as a, 2 as a, 3 as A, 4");

    assertThat(results("raw", select))
        .isEqualTo("{\"columns\":[\"a\",\"a\",\"A\",\"4\"],\"rows\":[[1,2,3,4]]}");
    assertThat(results("query", select)).isEqualTo("[{\"4\":4,\"a\":2,\"A\":3}]");
  }

  @Test
  void integerLikeNamesComeFirstInObjects() {
    assertThat(results("query", sql("select 1 as __proto__, 2 as \"10\", 3 as \"2\", 4 as z")))
        .isEqualTo("[{\"2\":3,\"10\":2,\"__proto__\":1,\"z\":4}]");
  }

  @Test
  void anEmptyResult() {
    assertThat(results("raw", sql("select null as n where 1=0")))
        .isEqualTo("{\"columns\":[\"n\"],\"rows\":[]}");
    assertThat(results("query", sql("select null as n where 1=0"))).isEqualTo("[]");
    assertThat(results("raw", sql("create table t(a)"))).isEqualTo("{\"columns\":[],\"rows\":[]}");
  }

  @Test
  void valuesArePrintedAsJavaScriptDoes() {
    assertThat(
            results(
                "raw",
                sql(
                    "select 42.0, -0.0, 1e20, 1e21, 5e-324, 1e400, 9007199254740993,"
                        + " 9223372036854775807, x'00ff10', x'', 'é' || char(0) || '\"', null, true")))
        .endsWith(
            "\"rows\":[[42,0,100000000000000000000,1e+21,5e-324,null,9007199254740992,9223372036854776000,[0,255,16],[],\"é\\u0000\\\"\",null,1]]}");
  }

  @Test
  void parametersAreBoundAsD1Does() {
    assertThat(
            results(
                "raw",
                "{\"sql\":\"select typeof(?1), typeof(?2), typeof(?3), hex(?4), typeof(?5)\","
                    + "\"params\":[1,\"1\",null,[0,255,256],1.5]}"))
        .endsWith("[[\"real\",\"text\",\"null\",\"00FF00\",\"real\"]]}");
  }

  @Test
  void metaHasD1sFields() {
    post("raw", sql("create table t(id integer primary key, a text unique)"));
    JsonNode meta =
        json(post("raw", sql("insert into t(a) values ('x'), ('y')")).body()).at("/result/0/meta");

    assertThat(meta.get("changes").intValue()).isEqualTo(2);
    assertThat(meta.get("last_row_id").intValue()).isEqualTo(2);
    assertThat(meta.get("changed_db").booleanValue()).isTrue();
    assertThat(meta.get("size_after").intValue()).isPositive();
    assertThat(meta.get("rows_written").intValue()).isPositive();
    assertThat(meta.get("rows_written_exact").booleanValue()).isFalse();
    assertThat(meta.get("duration").isNumber()).isTrue();
    assertThat(meta.at("/timings/sql_duration_ms").isNumber()).isTrue();
    assertThat(meta.has("rows_read")).isFalse();
  }

  @Test
  void theClientReadsTheMetaAsAnEstimate() {
    try (D1 d1 = RestD1.connect(server.config())) {
      Result result = d1.run(new Statement("create table t(a)", List.of(), null));

      assertThat(result.meta().rowsWrittenExact()).isFalse();
      assertThat(result.meta().rowsRead()).isEmpty();
      assertThat(result.meta().changedDb()).isTrue();
    }
  }

  @Test
  void aLargeAnswerComesWhole() {
    String many =
        sql(
            "with recursive c(x) as (select 1 union all select x + 1 from c where x < 100000)"
                + " select x, printf('%050d', x) from c");
    JsonNode rows = json(post("raw", many).body()).at("/result/0/results/rows");

    assertThat(rows).hasSize(100_000);
    assertThat(rows.get(99_999).get(0).intValue()).isEqualTo(100_000);
  }

  @Test
  void aLateFailureSendsNoRows() {
    String body =
        "{\"batch\":[{\"sql\":\"with recursive c(x) as (select 1 union all select x + 1 from c where"
            + " x < 100000) select x, printf('%050d', x) from c\"},{\"sql\":\"select nope\"}]}";

    assertThat(failure("raw", body))
        .isEqualTo("400 7500 no such column: nope at offset 7: SQLITE_ERROR");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "POST | /accounts/local/d1/database/00000000-0000-4000-8000-000000000001/query | none  | 401 10000",
        "POST | /accounts/local/d1/database/00000000-0000-4000-8000-000000000001/query | wrong | 403 10000",
        "POST | /accounts/local/d1/database/00000000-0000-4000-8000-000000000001/query | basic | 403 10000",
        "POST | /accounts/other/d1/database/00000000-0000-4000-8000-000000000001/query | right | 403 7403",
        "POST | /accounts/local/d1/database/00000000-0000-4000-8000-000000000000/query | right | 404 7404",
        "POST | /accounts/local/d1/database/nope/query | right | 400 7400",
        "POST | /accounts/local/d1/database/00000000-0000-4000-8000-000000000001/nope | right | 404 7003",
        "GET | /accounts/local/d1/database/00000000-0000-4000-8000-000000000001/query | right | 404 7003",
        "POST | /query | right | 404 7003",
        "POST | /accounts/local/d1/database/00000000-0000-4000-8000-000000000001/query/ | right | 404 7003",
      })
  void whoAsksAndForWhat(String method, String path, String credentials, String expected) {
    String authorization =
        switch (credentials) {
          case "right" -> "Bearer " + server.token();
          case "wrong" -> "Bearer " + server.token() + "x";
          case "basic" -> "Basic " + server.token();
          default -> "";
        };

    assertThat(failure(send(method, path, authorization, sql("select 1")))).startsWith(expected);
  }

  @Test
  void theClientTellsAWrongToken() {
    D1Config config = server.config();
    D1Config wrong =
        D1Config.of(config.accountId(), config.databaseId(), "wrong").withBaseUrl(server.baseUrl());
    try (D1 d1 = RestD1.connect(wrong)) {
      assertThatThrownBy(() -> d1.run(new Statement("select 1", List.of(), null)))
          .isInstanceOf(D1AuthException.class);
    }
  }

  @Test
  void twoServersCannotShareAPort() {
    int port = portOf(server);

    assertThatThrownBy(() -> LocalServer.start(engine, ServerOptions.defaults().withPort(port)))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("127.0.0.1:" + port)
        .hasMessageContaining("choose another port");
  }

  @Test
  void aClosedServerFreesItsPortAndLeavesTheEngineOpen() {
    int port = portOf(server);
    server.close();
    server.close();

    server = LocalServer.start(engine, ServerOptions.defaults().withPort(port));

    assertThat(results("query", sql("select 1 as a"))).isEqualTo("[{\"a\":1}]");
  }

  @Test
  void theTokenIsInNoText() {
    assertThat(server.toString() + options().withToken("abc") + server.config())
        .doesNotContain(server.token())
        .doesNotContain("abc");
    assertThat(ServerOptions.defaults().token()).isNotEqualTo(ServerOptions.defaults().token());
    assertThatThrownBy(() -> options().withToken("a b"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("a b");
  }

  private static int portOf(LocalServer server) {
    return URI.create(server.baseUrl()).getPort();
  }
}
