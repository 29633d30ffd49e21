package dev.dione.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.dione.D1;
import dev.dione.error.D1AuthException;
import dev.dione.error.D1ConnectionException;
import dev.dione.error.D1Exception;
import dev.dione.error.D1NotFoundException;
import dev.dione.error.D1OverloadedException;
import dev.dione.error.D1PlatformException;
import dev.dione.error.D1QuotaException;
import dev.dione.error.D1RequestException;
import dev.dione.error.D1ResourceException;
import dev.dione.error.D1SqlException;
import dev.dione.error.D1UniqueException;
import dev.dione.transport.Request;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RestErrorsTest extends RestCase {
  private static final String UNKNOWN_OUTCOME = "The outcome of a write is unknown";

  @Test
  void aSqlErrorSaysWhyWhereAndWhichRequest() {
    refuse(400, 7500, "no such column: a at offset 7: SQLITE_ERROR");

    D1SqlException e = fail(D1SqlException.class);

    assertThat(e)
        .hasMessage(
            "no such column: a at offset 7: SQLITE_ERROR. In TDao.all: SELECT a FROM t. At database"
                + " db-1 at "
                + config().baseUrl()
                + " (HTTP 400, code 7500, cf-ray 8a1b2c3d-AMS)");
    assertThat(e.httpStatus()).hasValue(400);
    assertThat(e.code()).hasValue(7500);
    assertThat(e.cfRay()).contains("8a1b2c3d-AMS");
    assertThat(e.offset()).hasValue(7);
  }

  @Test
  void aConstraintHasItsType() {
    refuse(400, 7500, "UNIQUE constraint failed: t.a: SQLITE_CONSTRAINT");

    D1UniqueException e = fail(D1UniqueException.class);

    assertThat(e.table()).contains("t");
    assertThat(e.columns()).containsExactly("a");
  }

  @ParameterizedTest
  @CsvSource({
    "401, 10000, Authentication error",
    "403, 10000, Authentication error",
    "400, 9106, Missing X-Auth-Key",
    "400, 9109, Invalid access token",
    "401, 10000, Token expired",
    "403, 7403, The given account is not valid or is not authorized to access this service",
  })
  void authentication(int status, int code, String message) {
    refuse(status, code, message);

    D1AuthException e = fail(D1AuthException.class);

    assertThat(e)
        .hasMessageContaining(message)
        .hasMessageContaining("wrong account id (it is acc1)")
        .hasMessageContaining("is wrong, has expired or lacks 'Account > D1 > Edit'");
    assertThat(e.httpStatus()).hasValue(status);
    assertThat(e.code()).hasValue(code);
  }

  @Test
  void anUnknownDatabase() {
    refuse(404, 7404, "The database db-1 could not be found");

    assertThat(fail(D1NotFoundException.class)).hasMessageContaining("account acc1");
  }

  @Test
  void aNameInPlaceOfTheId() {
    refuse(400, 7400, "Invalid property: databaseId => Invalid uuid");

    assertThat(fail(D1RequestException.class)).hasMessageContaining("is a UUID, not its name");
  }

  @ParameterizedTest
  @CsvSource({
    "400, 7400, Invalid property: params.0 => Invalid input",
    "404, 7003, No route for the URI",
    "413, 0, too large",
  })
  void otherRefusals(int status, int code, String message) {
    refuse(status, code, message);

    assertThat(fail(D1RequestException.class)).hasMessageContaining(message);
  }

  @Test
  void overloadTellsHowLongToWait() {
    server.enqueue(
        new MockResponse.Builder()
            .code(429)
            .addHeader("retry-after", "Wed, 21 Oct 2015 07:28:00 GMT")
            .body("<html><title>Too many</title></html>")
            .build());
    assertThat(fail(D1OverloadedException.class).retryAfter()).contains(Duration.ZERO);

    refuse(429, 7500, "D1 DB is overloaded. Requests queued for too long.");
    assertThat(fail(D1OverloadedException.class).retryAfter()).isEmpty();

    server.enqueue(
        new MockResponse.Builder()
            .code(429)
            .addHeader("retry-after", "2")
            .body("{\"success\":false,\"errors\":[{\"code\":971,\"message\":\"Please wait\"}]}")
            .build());
    assertThat(fail(D1OverloadedException.class).retryAfter()).contains(Duration.ofSeconds(2));
  }

  @Test
  void aUsedUpQuotaIsNoSqlError() {
    refuse(
        400,
        7500,
        "Your account has exceeded D1's free tier daily row read limit. Upgrade to a paid plan.");

    D1QuotaException e = fail(D1QuotaException.class);
    assertThat(e).hasMessageContaining("daily row read limit");
    assertThat(Duration.between(Instant.now(), e.resetsAt()))
        .isBetween(Duration.ofSeconds(-1), Duration.ofDays(1));
  }

  @ParameterizedTest
  @CsvSource({
    "500, internal error; reference = e_1",
    "500, Internal Server Error",
    "400, Network connection lost.",
    "400, Internal error in D1 DB storage caused object to be reset.",
  })
  void thePlatformsTroubleIsNoSqlErrorThoughItsCodeIsTheSame(int status, String message) {
    refuse(status, 7500, message);

    assertThat(fail(D1PlatformException.class))
        .hasMessageContaining(message)
        .hasMessageContaining(UNKNOWN_OUTCOME);
  }

  /** What the statements ask too much of is the application's to mend: smaller queries. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "D1 DB storage operation exceeded timeout which caused object to be reset.",
        "D1 DB's isolate exceeded its memory limit and was reset.",
        "D1 DB exceeded its CPU time limit and was reset.",
      })
  void tooMuchAtOnceIsNoPassingTrouble(String message) {
    refuse(500, 7500, message);

    assertThat(fail(D1ResourceException.class))
        .hasMessageContaining(message)
        .hasMessageContaining("asks too much");
  }

  @Test
  void aPageInsteadOfJson() {
    answer(
        502,
        "<!DOCTYPE html><html><head><title>example.com | 502:\n Bad gateway</title></head></html>");
    assertThat(fail(D1PlatformException.class))
        .hasMessageContaining("example.com | 502: Bad gateway")
        .hasMessageContaining(UNKNOWN_OUTCOME)
        .hasMessageContaining("HTTP 502");

    answer(200, "<html><body><b>Sign in</b> to the hotel's network</body></html>");
    assertThat(fail(D1PlatformException.class)).hasMessageContaining("Sign in to the hotel's");

    answer(504, "");
    assertThat(fail(D1PlatformException.class)).hasMessageContaining("(nothing)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"success\":false,\"errors\":[{\"code\":7500,\"message\":\"m: SQLITE_ERROR\"}],\"messages\":[],\"result\":null}",
        "{\"success\":false,\"errors\":[{\"message\":\"m: SQLITE_ERROR\",\"code\":7500,\"error_chain\":[{\"code\":1}]}],\"result\":{}}",
        "{\"result\":[],\"errors\":[{\"code\":7500,\"message\":\"m: SQLITE_ERROR\"}],\"success\":false}",
        "{\"errors\":[\"m: SQLITE_ERROR\"],\"success\":false}",
        "{\"success\":true,\"errors\":[],\"result\":[{\"success\":false,\"error\":\"m: SQLITE_ERROR\"}]}",
        "{\"success\":true,\"errors\":[],\"result\":[{\"error\":\"m: SQLITE_ERROR\",\"success\":false,\"results\":null}]}",
      })
  void aFailureWithAGoodStatusIsAFailure(String body) {
    answer(200, body);

    assertThat(fail(D1SqlException.class).reason()).isEqualTo("m");
  }

  @Test
  void aFailureWithoutAReason() {
    answer(200, "{\"success\":false,\"errors\":[],\"result\":null}");
    assertThat(fail(D1SqlException.class)).hasMessageContaining("a failure without a reason");

    answer(200, "{}");
    assertThat(fail(D1SqlException.class)).hasMessageContaining("a failure without a reason");
  }

  @Test
  void aRedirectIsNotFollowed() {
    server.enqueue(
        new MockResponse.Builder()
            .code(307)
            .addHeader("Location", server.url("/elsewhere"))
            .build());

    assertThat(fail(D1RequestException.class)).hasMessageContaining("redirect");
    assertThat(server.getRequestCount()).isEqualTo(1);
  }

  @Test
  void nothingIsSentTwice() {
    for (int status : new int[] {408, 503}) {
      server.enqueue(new MockResponse.Builder().code(status).addHeader("retry-after", "0").build());
      fail(D1Exception.class);
    }
    assertThat(server.getRequestCount()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "{\"success\":true,\"result\":[1]}",
        "{\"success\":true,\"result\":[{\"results\":{\"columns\":[\"a\"],\"rows\":[[1,2]]}}]}",
        "{\"success\":true,\"result\":[{\"results\":{\"columns\":[\"a\"],\"rows\":[[]]}}]}",
        "{\"success\":true,\"result\":[{\"results\":{\"columns\":[\"a\"],\"rows\":[1]}}]}",
        "{\"success\":true,\"result\":[{\"results\":{\"columns\":[\"a\"],\"rows\":[[{}]]}}]}",
        "{\"success\":true,\"result\":[{\"results\":{\"columns\":[\"a\"],\"rows\":[[[256]]]}}]}",
        "{\"success\":true,\"result\":[{\"results\":{\"columns\":[1],\"rows\":[]}}]}",
        "{\"success\":true,\"result\":[{\"results\":{\"rows\":[[1]]}}]}",
        "{\"success\":true,,}",
      })
  void whatIsNotD1sAnswerIsSaidSo(String body) {
    answer(200, body);

    assertThat(fail(D1PlatformException.class))
        .hasMessageContaining("something else than D1's JSON")
        .hasMessageContaining(UNKNOWN_OUTCOME);
  }

  @Test
  void anAnswerCutAnywhereIsALostConnection() {
    String whole = rows("[\"a\",\"é\"]", "[[1,\"x\\u00e9\"],[null,[1,2]],[1.5e3,\"😀\"]]");
    for (int end = 0; end < whole.length(); end++) {
      if (Character.isLowSurrogate(whole.charAt(end))) {
        continue;
      }
      answer(200, whole.substring(0, end));

      D1ConnectionException e = fail(D1ConnectionException.class);

      assertThat(e.mayHaveRun()).isTrue();
      assertThat(e).hasMessageContaining("cut off").hasMessageContaining(UNKNOWN_OUTCOME);
    }
  }

  @Test
  void aConnectionThatBreaksInTheAnswer() {
    server.enqueue(
        new MockResponse.Builder()
            .body(rows("[\"a\"]", "[" + "[1],".repeat(50_000) + "[1]]"))
            .onResponseBody(new SocketEffect.CloseSocket())
            .build());

    D1ConnectionException e = fail(D1ConnectionException.class);

    assertThat(e.mayHaveRun()).isTrue();
    assertThat(e)
        .hasMessageStartingWith("No whole answer from ")
        .hasMessageContaining(UNKNOWN_OUTCOME)
        .hasCauseInstanceOf(IOException.class);
    assertThat(e.httpStatus()).hasValue(200);
  }

  @Test
  void aTimeout() {
    server.enqueue(
        new MockResponse.Builder()
            .body(rows("[\"a\"]", "[]"))
            .headersDelay(3, TimeUnit.SECONDS)
            .build());
    try (D1 hasty = RestD1.connect(config().withCallTimeoutMillis(200))) {
      D1ConnectionException e =
          catchThrowableOfType(D1ConnectionException.class, () -> hasty.run(SELECT));

      assertThat(e.mayHaveRun()).isTrue();
      assertThat(e).hasMessageContaining("timeout (10000 ms to connect, 200 ms for the call)");
    }
  }

  @Test
  void nobodyListens() throws Exception {
    int port;
    try (ServerSocket socket = new ServerSocket(0)) {
      port = socket.getLocalPort();
    }
    D1Config nobody = D1Config.of("a", "b", TOKEN).withBaseUrl("http://127.0.0.1:" + port);
    try (D1 lonely = RestD1.connect(nobody)) {
      D1ConnectionException e =
          catchThrowableOfType(D1ConnectionException.class, () -> lonely.run(SELECT));

      assertThat(e.mayHaveRun()).isFalse();
      assertThat(e).hasMessageContaining("nothing was run").hasMessageContaining("refused");
      assertThat(e.httpStatus()).isEmpty();
    }
  }

  /** A name that cannot be resolved (RFC 6761): no network, or a typing mistake. */
  @Test
  void noNetwork() {
    D1Config nowhere = D1Config.of("a", "b", TOKEN).withBaseUrl("https://dione.invalid");
    try (D1 lonely = RestD1.connect(nowhere)) {
      D1ConnectionException e =
          catchThrowableOfType(D1ConnectionException.class, () -> lonely.run(SELECT));

      assertThat(e.mayHaveRun()).isFalse();
      assertThat(e)
          .hasMessageContaining("nothing was run")
          .hasMessageContaining("is there a network?");
    }
  }

  @Test
  void aMapperThatFailsIsNotTakenForTheNetwork() {
    answer(200, rows("[\"a\"]", "[[1]]"));
    RestTransport transport = new RestTransport(config());
    try (transport) {
      IllegalStateException e =
          catchThrowableOfType(
              IllegalStateException.class,
              () -> transport.send(Request.of(List.of(SELECT)), new FailingSink("mapper")));
      assertThat(e).hasMessage("mapper");
    }
  }

  private <T extends Throwable> T fail(Class<T> type) {
    return catchThrowableOfType(type, () -> d1.run(SELECT));
  }
}
