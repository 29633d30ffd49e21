package dev.dione.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dione.Meta;
import dev.dione.Result;
import dev.dione.Statement;
import dev.dione.error.D1RequestException;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.Test;

class RestTransportTest extends RestCase {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void aRequestIsABatchOnRaw() throws Exception {
    answer(200, "{\"success\":true,\"result\":[{},{}]}");

    d1.batch(
        List.of(
            new Statement(
                "SELECT ?1, ?2, ?3, ?4, ?5",
                Arrays.asList("é\u0000\uD83D\uDE00\"", 9007199254740993L, 1.5, null, -0.0),
                null),
            new Statement("SELECT 1", List.of(), null)));

    RecordedRequest request = server.takeRequest();
    assertThat(request.getMethod()).isEqualTo("POST");
    assertThat(request.getTarget()).isEqualTo("/client/v4/accounts/acc1/d1/database/db-1/raw");
    assertThat(request.getHeaders().get("Authorization")).isEqualTo("Bearer " + TOKEN);
    assertThat(request.getHeaders().get("Content-Type")).isEqualTo("application/json");
    assertThat(JSON.readTree(request.getBody().utf8()))
        .isEqualTo(
            JSON.readTree(
                "{\"batch\":[{\"sql\":\"SELECT ?1, ?2, ?3, ?4, ?5\",\"params\":[\"é\\u0000\uD83D\uDE00\\\"\",\"9007199254740993\",1.5,null,-0.0]},{\"sql\":\"SELECT 1\"}]}"));
  }

  @Test
  void valuesComeByPosition() {
    answer(
        200,
        rows(
            "[\"a\",\"a\",\"b\"]",
            "[[1,2.5,\"x\"],[null,1e3,[0,255,16]],[9223372036854775807,100000000000000000000,[]]]"));

    Result result = d1.run(SELECT);

    assertThat(result.columns()).containsExactly("a", "a", "b");
    assertThat(result.rows().get(0)).containsExactly(1L, 2.5, "x");
    assertThat(result.rows().get(1)).containsExactly(null, 1000.0, new byte[] {0, -1, 16});
    assertThat(result.rows().get(2)).containsExactly(Long.MAX_VALUE, 1e20, new byte[0]);
  }

  @Test
  void metaIsRead() {
    answer(
        200,
        "{\"success\":true,\"result\":[{\"success\":true,\"meta\":{\"served_by\":\"v3-prod\",\"timings\":{\"sql_duration_ms\":1},\"duration\":1.25,\"changes\":3,\"last_row_id\":42,\"changed_db\":true,\"size_after\":16384,\"rows_read\":7,\"rows_written\":6},\"results\":{\"columns\":[],\"rows\":[]}}]}");

    assertThat(d1.run(SELECT).meta())
        .isEqualTo(new Meta(1.25, 3, 42, true, 16384, OptionalLong.of(7), 6, true));
  }

  @Test
  void metaMayBeMissing() {
    answer(
        200, "{\"success\":true,\"result\":[{\"results\":{\"columns\":[\"a\"],\"rows\":[[1]]}}]}");

    assertThat(d1.run(SELECT).meta())
        .isEqualTo(new Meta(0, 0, 0, false, 0, OptionalLong.empty(), 0, false));
  }

  @Test
  void fieldsMayComeInAnyOrderAndWithOthersBetween() {
    answer(
        200,
        "{\"messages\":[\"text\",{\"code\":1,\"message\":\"object\"}],\"new\":{\"a\":[{}]},\"result\":[{"
            + META
            + ",\"x\":[1],\"results\":{\"rows\":[[1,\"\\u00e9\"],[2,null]],\"y\":{},\"columns\":[\"n\",\"t\"]},\"success\":true}],\"errors\":[],\"success\":true,\"result_info\":{}}");

    Result result = d1.run(SELECT);

    assertThat(result.columns()).containsExactly("n", "t");
    assertThat(result.rows()).containsExactly(List.of(1L, "é"), Arrays.asList(2L, null));
    assertThat(result.meta().sizeAfterBytes()).isEqualTo(8192);
  }

  @Test
  void anEmptyResultKeepsItsColumns() {
    answer(200, rows("[\"a\",\"b\"]", "[]"));

    Result result = d1.run(SELECT);

    assertThat(result.columns()).containsExactly("a", "b");
    assertThat(result.rows()).isEmpty();
  }

  @Test
  void resultsOfSeveralStatementsStayApart() {
    String one = "{\"success\":true,\"results\":{\"columns\":[\"a\"],\"rows\":[[1]]}," + META + "}";
    String two =
        "{\"success\":true,\"results\":{\"columns\":[\"b\"],\"rows\":[[2],[3]]}," + META + "}";
    answer(200, "{\"success\":true,\"result\":[" + one + "," + two + "]}");

    List<Result> results = d1.batch(List.of(SELECT, SELECT));

    assertThat(results.get(0).rows()).containsExactly(List.of(1L));
    assertThat(results.get(1).rows()).containsExactly(List.of(2L), List.of(3L));
  }

  @Test
  void anotherNumberOfResultsIsRefused() {
    answer(200, rows("[\"a\"]", "[[1]]"));
    assertThatThrownBy(() -> d1.batch(List.of(SELECT, SELECT)))
        .isInstanceOf(D1RequestException.class)
        .hasMessageContaining("1 results for 2 statements");

    answer(200, "{\"success\":true,\"result\":[{},{},{}]}");
    assertThatThrownBy(() -> d1.batch(List.of(SELECT, SELECT)))
        .isInstanceOf(D1RequestException.class)
        .hasMessageContaining("3 results for 2 statements");
  }

  @Test
  void aLargeTextComesWhole() {
    String large = "x".repeat(8_000_000);
    answer(200, rows("[\"a\"]", "[[\"" + large + "\"]]"));

    assertThat(d1.run(SELECT).rows().get(0).get(0)).isEqualTo(large);
  }

  @Test
  void halfASurrogatePairIsRefusedBeforeSending() {
    assertThatThrownBy(() -> new Statement("SELECT ?1", List.of("a\uD83D"), null))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Parameter ?1 holds half a surrogate pair at char 1: it is no Unicode text");
    assertThatThrownBy(() -> new Statement("SELECT '\uDE00'", List.of(), null))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void afterCloseNothingIsSentAndNoConnectionIsLeft() {
    answer(200, rows("[\"a\"]", "[[1]]"));
    d1.run(SELECT);

    d1.close();
    d1.close();

    assertThatThrownBy(() -> d1.run(SELECT))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("has been closed");
    assertThat(server.getRequestCount()).isEqualTo(1);
    assertThat(Thread.getAllStackTraces().keySet())
        .filteredOn(t -> t.getName().startsWith("OkHttp") && !t.getName().contains("MockWebServer"))
        .allMatch(Thread::isDaemon);
  }
}
