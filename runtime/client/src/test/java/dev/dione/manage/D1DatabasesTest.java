package dev.dione.manage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.dione.error.D1AuthException;
import dev.dione.error.D1ConnectionException;
import dev.dione.error.D1Exception;
import dev.dione.error.D1NotFoundException;
import dev.dione.error.D1OverloadedException;
import dev.dione.error.D1PlatformException;
import dev.dione.error.D1RequestException;
import dev.dione.error.D1ValueException;
import dev.dione.rest.AccountConfig;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class D1DatabasesTest extends ManageCase {
  private static final String INFO =
      """
      {"uuid":"%s","name":"main","version":"production","created_at":"2026-08-01T10:00:00.123Z",
       "num_tables":3,"file_size":8589934592,"jurisdiction":"mars","running_in_region":"WEUR",
       "read_replication":{"mode":"auto","later":[1]},"new_field":{"a":[1,{"b":null}]}}"""
          .formatted(ID);

  @Test
  void everythingThatCloudflareSaysOfADatabase() {
    answer(INFO);

    assertThat(databases.get("main"))
        .isEqualTo(
            new DatabaseInfo(
                ID,
                "main",
                "production",
                Instant.parse("2026-08-01T10:00:00.123Z"),
                "mars",
                3L,
                8_589_934_592L,
                "WEUR",
                "auto"));
    assertThat(request()).isEqualTo("GET …/main");
  }

  @Test
  void whatIsCreated() {
    answer(INFO);
    answer(INFO);

    databases.create(NewDatabase.named("main"));
    databases.create(
        NewDatabase.named("main")
            .withLocationHint(LocationHint.OC)
            .withJurisdiction(Jurisdiction.FEDRAMP)
            .withReadReplication(ReadReplication.AUTO));

    assertThat(request()).isEqualTo("POST … {\"name\":\"main\"}");
    assertThat(request())
        .isEqualTo(
            "POST … {\"name\":\"main\",\"primary_location_hint\":\"oc\","
                + "\"jurisdiction\":\"fedramp\",\"read_replication\":{\"mode\":\"auto\"}}");
  }

  @Test
  void whatIsChangedAndDeleted() {
    answer(INFO);
    answer("null");
    answer(200, "{\"success\":true,\"errors\":[],\"messages\":[]}");
    refuse(404, 7404, "The database could not be found");

    databases.setReadReplication(ID, ReadReplication.DISABLED);

    assertThat(databases.delete(ID)).isTrue();
    assertThat(databases.delete(ID)).isTrue();
    assertThat(databases.delete(ID)).isFalse();
    assertThat(request())
        .isEqualTo("PUT …/" + ID + " {\"read_replication\":{\"mode\":\"disabled\"}}");
    assertThat(request()).isEqualTo("DELETE …/" + ID + " "); // an empty body is sent once
  }

  @Test
  void aPageIsFetchedWhenItIsReached() {
    answer(200, page(0, 100, "{\"page\":1,\"per_page\":100,\"count\":100,\"total_count\":150}"));

    assertThat(databases.list().limit(100)).hasSize(100);
    assertThat(server.getRequestCount()).isEqualTo(1);
    assertThat(request()).isEqualTo("GET …?page=1&per_page=100");

    answer(200, page(0, 100, "{\"page\":1,\"per_page\":100,\"count\":100,\"total_count\":150}"));
    answer(200, page(100, 150, "{\"page\":2,\"per_page\":100,\"count\":50,\"total_count\":150}"));
    assertThat(databases.search("a b&c=é").skip(10)).hasSize(140);
    assertThat(request()).isEqualTo("GET …?name=a%20b%26c%3D%C3%A9&page=1&per_page=100");
  }

  @Test
  void pagesWithoutATotal() {
    answer(200, page(0, 100, "{}"));
    answer(200, page(100, 200, "{}"));
    answer("[]");
    assertThat(databases.list()).hasSize(200);

    answer(200, page(0, 20, "{\"per_page\":20}")); // the server caps the page
    answer(200, page(20, 25, "{\"per_page\":20}"));
    assertThat(databases.list()).hasSize(25);

    answer(200, page(0, 100, "{}"));
    answer(200, page(0, 100, "{}")); // the server knows no pages
    assertThat(databases.list()).hasSize(100);
  }

  @Test
  void aNameIsComparedExactly() {
    answer("[{\"uuid\":\"1\",\"name\":\"shop-2\"},{\"uuid\":\"2\",\"name\":\"shop\"}]");
    answer("[{\"uuid\":\"1\",\"name\":\"Shop\"}]");

    assertThat(databases.find("shop")).map(DatabaseInfo::id).contains("2");
    assertThat(databases.find("shop")).isEmpty();
  }

  @Test
  void timeTravel() {
    answer("{\"bookmark\":\"b1\"}");
    answer("{\"bookmark\":\"b2\"}");
    answer("{\"bookmark\":\"b1\",\"previous_bookmark\":\"b3\",\"message\":\"done\"}");
    answer("{\"bookmark\":\"b2\",\"previous_bookmark\":\"b1\"}");
    Instant time = Instant.parse("2026-11-20T10:00:00Z");

    assertThat(databases.bookmark(ID)).isEqualTo("b1");
    assertThat(databases.bookmark(ID, time)).isEqualTo("b2");
    assertThat(databases.restore(ID, "b1")).isEqualTo(new Restored("b1", "b3", "done"));
    assertThat(databases.restore(ID, time)).isEqualTo(new Restored("b2", "b1", ""));
    String path = "…/" + ID + "/time_travel/";
    assertThat(request()).isEqualTo("GET " + path + "bookmark");
    assertThat(request()).isEqualTo("GET " + path + "bookmark?timestamp=2026-11-20T10%3A00%3A00Z");
    assertThat(request().strip()).isEqualTo("POST " + path + "restore?bookmark=b1");
    assertThat(request().strip())
        .isEqualTo("POST " + path + "restore?timestamp=2026-11-20T10%3A00%3A00Z");
  }

  @ParameterizedTest
  @CsvSource({
    "400, 7502, D1RequestException, Choose another name",
    "400, 7406, D1RequestException, Delete databases that you no longer need",
    "404, 7404, D1NotFoundException, look for the id of the database in account acc1",
    "403, 7403, D1AuthException, 'wrong account id (it is acc1), or a token that is wrong, has expired or lacks'",
    "401, 10000, D1AuthException, Account > D1 > Edit",
    "400, 7400, D1RequestException, Cloudflare refused the request",
    "429, 971, D1OverloadedException, cannot take more now",
    "500, 7500, D1PlatformException, outcome of a write is unknown",
    "404, 7003, D1RequestException, Check the API address",
    "200, 7400, D1RequestException, Cloudflare refused the request",
    "307, 0, D1RequestException, redirect",
  })
  void refusals(int status, int code, String type, String message) {
    refuse(status, code, "the reason");

    D1Exception e =
        catchThrowableOfType(D1Exception.class, () -> databases.create(NewDatabase.named("main")));

    assertThat(e.getClass().getSimpleName()).isEqualTo(type);
    assertThat(e).hasMessageContaining(message);
    assertThat(e.httpStatus()).hasValue(status);
    assertThat(server.getRequestCount()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "{\"success\":true,,}",
        "{\"success\":true,\"result\":[]}",
        "{\"success\":true,\"result\":{\"uuid\":5,\"name\":\"a\"}}",
        "<html><title>Sign in</title></html>",
      })
  void whatIsNotCloudflaresAnswerIsSaidSo(String body) {
    answer(200, body);

    assertThatThrownBy(() -> databases.get("main")).isInstanceOf(D1PlatformException.class);
  }

  @Test
  void aCutAnswerIsALostConnection() {
    String whole = envelope("{\"uuid\":\"" + ID + "\",\"name\":\"main\"}");
    for (int end = 0; end < whole.length(); end++) {
      answer(200, whole.substring(0, end));
      int length = end;
      assertThatThrownBy(() -> databases.get("main"))
          .as("after %d characters", length)
          .isInstanceOf(D1ConnectionException.class);
    }
  }

  @Test
  void overloadTellsHowLongToWait() {
    server.enqueue(
        new MockResponse.Builder().code(429).addHeader("retry-after", "7").body("{}").build());

    assertThat(
            catchThrowableOfType(D1OverloadedException.class, () -> databases.get("main"))
                .retryAfter())
        .contains(Duration.ofSeconds(7));
  }

  @Test
  void nobodyListens() throws IOException {
    int port;
    try (ServerSocket socket = new ServerSocket(0)) {
      port = socket.getLocalPort();
    }
    AccountConfig nobody = AccountConfig.of("a", TOKEN).withBaseUrl("http://127.0.0.1:" + port);
    try (D1Databases lonely = D1Databases.connect(nobody)) {
      D1ConnectionException e =
          catchThrowableOfType(D1ConnectionException.class, () -> lonely.get("main"));

      assertThat(e.mayHaveRun()).isFalse();
    }
  }

  @Test
  void aTimeout() {
    server.enqueue(
        new MockResponse.Builder().body(envelope(INFO)).headersDelay(3, TimeUnit.SECONDS).build());
    try (D1Databases hasty = D1Databases.connect(config().withCallTimeoutMillis(200))) {
      assertThatThrownBy(() -> hasty.get("main"))
          .isInstanceOf(D1ConnectionException.class)
          .hasMessageContaining("200 ms for the call");
    }
  }

  @Test
  void anInterruptEndsACall() throws Exception {
    server.enqueue(
        new MockResponse.Builder().body(envelope(INFO)).headersDelay(30, TimeUnit.SECONDS).build());
    AtomicBoolean stillInterrupted = new AtomicBoolean();
    CompletableFuture<D1ConnectionException> thrown = new CompletableFuture<>();
    Thread thread =
        new Thread(
            () -> {
              thrown.complete(
                  catchThrowableOfType(D1ConnectionException.class, () -> databases.get("main")));
              stillInterrupted.set(Thread.currentThread().isInterrupted());
            });
    thread.start();
    server.takeRequest();
    thread.interrupt();
    thread.join(4_000);

    assertThat(thrown.getNow(null)).hasMessageContaining("the thread was interrupted");
    assertThat(stillInterrupted).isTrue();
  }

  @Test
  void anIdIsAUuid() {
    for (String id : new String[] {"main", "", ID + "0", "../../x", ID.replace('-', '_')}) {
      assertThatThrownBy(() -> databases.delete(id)).isInstanceOf(D1ValueException.class);
      assertThatThrownBy(() -> databases.bookmark(id)).isInstanceOf(D1ValueException.class);
      assertThatThrownBy(() -> databases.open(id)).isInstanceOf(D1ValueException.class);
    }
    assertThat(server.getRequestCount()).isZero();
  }

  @Test
  void theErrorsOfAnUnknownDatabaseNameIt() {
    refuse(404, 7404, "The database nope could not be found");

    assertThatThrownBy(() -> databases.get("nope"))
        .isInstanceOf(D1NotFoundException.class)
        .hasMessageContaining("nope");
    refuse(403, 10000, "Authentication error");
    assertThatThrownBy(() -> databases.get("nope")).isInstanceOf(D1AuthException.class);
    refuse(400, 7400, "no");
    assertThatThrownBy(() -> databases.get("nope")).isInstanceOf(D1RequestException.class);
  }

  private static String page(int from, int to, String info) {
    String list =
        IntStream.range(from, to)
            .mapToObj(i -> "{\"uuid\":\"id-%d\",\"name\":\"db-%d\",\"x\":1}".formatted(i, i))
            .collect(Collectors.joining(","));
    return "{\"result\":[" + list + "],\"success\":true,\"result_info\":" + info + "}";
  }
}
