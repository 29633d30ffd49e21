package dev.dione.manage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.dione.error.D1ConnectionException;
import dev.dione.error.D1Exception;
import dev.dione.error.D1OverloadedException;
import dev.dione.error.D1PlatformException;
import dev.dione.error.D1RequestException;
import dev.dione.error.D1UniqueException;
import dev.dione.error.D1ValueException;
import dev.dione.rest.AccountApi;
import dev.dione.rest.AccountConfig;
import dev.dione.rest.ApiRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The requests are those that wrangler was seen to send, 2026-11-20. */
class ImportTest extends ManageCase {
  private static final String SQL = "CREATE TABLE t(a);\nINSERT INTO t VALUES ('é');\n";
  private static final String TAG = md5(SQL);
  private static final String ACTIVE =
      "{\"success\":true,\"type\":\"import\",\"at_bookmark\":\"%s\",\"status\":\"active\",\"messages\":[\"Processed %s\"]}";
  private static final String COMPLETE =
      """
      {"success":true,"type":"import","status":"complete","at_bookmark":"b9","messages":[],"more":1,
       "result":{"final_bookmark":"b9","num_queries":2,"also":[],"meta":{"served_by":"v3","duration":12.5,
       "changes":1,"last_row_id":1,"changed_db":true,"size_after":12288,"rows_read":1,"rows_written":3}}}""";

  @Test
  void announceUploadStartAndAsk() throws Exception {
    init();
    store(TAG);
    answer(202, envelope(ACTIVE.formatted("b1", "1")));
    answer(envelope202("b2"));
    answer(COMPLETE);
    List<TransferProgress> told = new ArrayList<>();

    ImportResult result =
        databases.importFile(ID, file(SQL), ImportOptions.defaults().withListener(told::add));

    assertThat(result.queries()).isEqualTo(2);
    assertThat(result.bookmark()).isEqualTo("b9");
    assertThat(result.uploaded()).isTrue();
    assertThat(result.sizeBytes()).isEqualTo(SQL.length() + 1);
    assertThat(result.meta().changes()).isEqualTo(1);
    assertThat(result.meta().rowsRead()).hasValue(1);
    assertThat(result.meta().sizeAfterBytes()).isEqualTo(12_288);
    String post = "POST …/" + ID + "/import ";
    assertThat(request()).isEqualTo(post + "{\"action\":\"init\",\"etag\":\"" + TAG + "\"}");
    assertThat(request())
        .isEqualTo(
            post + "{\"action\":\"ingest\",\"filename\":\"f.sql\",\"etag\":\"" + TAG + "\"}");
    assertThat(request()).isEqualTo(post + "{\"action\":\"poll\",\"current_bookmark\":\"b1\"}");
    assertThat(request()).isEqualTo(post + "{\"action\":\"poll\",\"current_bookmark\":\"b2\"}");
    RecordedRequest upload = storage.takeRequest();
    assertThat(upload.getMethod()).isEqualTo("PUT");
    assertThat(upload.getTarget()).isEqualTo("/up?sig=x%2By&n=1");
    assertThat(upload.getHeaders().get("Content-Length")).isEqualTo("" + (SQL.length() + 1));
    assertThat(upload.getHeaders().get("Content-Type")).isNull();
    assertThat(upload.getHeaders().get("Authorization")).isNull();
    assertThat(upload.getBody().utf8()).isEqualTo(SQL);
    assertThat(told)
        .extracting(TransferProgress::message)
        .contains("Processed 1", "Processed more");
  }

  @Test
  void aFileThatCloudflareHas() {
    answer(COMPLETE);
    assertThat(run().uploaded()).isFalse();

    answer(ACTIVE.formatted("b1", "1"));
    answer(COMPLETE);
    assertThat(run().queries()).isEqualTo(2);
    assertThat(storage.getRequestCount()).isZero();
  }

  @Test
  void aPollIsSentAgainWhenItIsLost() {
    answer(ACTIVE.formatted("b1", "1"));
    answer(502, "<html>Bad gateway</html>");
    server.enqueue(
        new MockResponse.Builder().code(429).addHeader("retry-after", "0").body("{}").build());
    answer(200, "{\"success\":tr");
    answer(COMPLETE);

    assertThat(run().bookmark()).isEqualTo("b9");
  }

  /** Another connection was told to wait, for longer than a call may take. */
  @Test
  void aPollIsLateWhenTheTokenHasToWait() {
    AccountConfig hasty = config().withCallTimeoutMillis(500);
    try (D1Databases own = D1Databases.connect(hasty);
        AccountApi other = AccountApi.connect(hasty)) {
      answer(ACTIVE.formatted("b1", "1"));
      server.enqueue(
          new MockResponse.Builder().code(429).addHeader("retry-after", "2").body("{}").build());
      answer(COMPLETE);
      ImportOptions options =
          ImportOptions.defaults()
              .withListener(
                  told -> {
                    if (told.message().equals("Processed 1")) {
                      assertThatThrownBy(() -> other.call(ApiRequest.of("GET", "d1", "database")))
                          .isInstanceOf(D1OverloadedException.class);
                    }
                  });

      assertThat(own.importFile(ID, file(SQL), options).bookmark()).isEqualTo("b9");
    }
    assertThat(server.getRequestCount()).isEqualTo(3);
  }

  @Test
  void whatStartsTheImportIsSentOnce() {
    init();
    store(TAG);
    answer(502, "<html>Bad gateway</html>");

    assertThatThrownBy(this::run).isInstanceOf(D1PlatformException.class);
    assertThat(server.getRequestCount()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'success':true,'status':'error','messages':[],'errors':['UNIQUE constraint failed: t.a: SQLITE_CONSTRAINT']} | D1UniqueException | t.a",
        "{'success':true,'status':'error','messages':[],'errors':[{'message':'near x: syntax error at offset 3: SQLITE_ERROR'}]} | D1SqlException | syntax error",
        "{'success':true,'status':'error','messages':[],'error':'statement too long'} | D1RequestException | statement too long",
        "{'success':false,'error':'Not currently importing anything.'} | D1PlatformException | knows of no import any more",
        "{'success':false} | D1RequestException | gives no reason",
        "{'success':true,'status':'paused','at_bookmark':'b'} | D1PlatformException | paused",
        "{'success':true,'status':'active'} | D1PlatformException | at_bookmark",
        "{} | D1PlatformException | the status of the import is null",
        "null | D1PlatformException | the status of the import is null",
      })
  void failures(String answer, String type, String message) {
    answer(answer.replace('\'', '"'));

    D1Exception e = catchThrowableOfType(D1Exception.class, this::run);

    assertThat(e.getClass().getSimpleName()).isEqualTo(type);
    assertThat(e).hasMessageContaining(message).hasMessageNotContaining("0 statements");
  }

  @Test
  void aRefusedStatementMayBeTheWholeAnswer() {
    refuse(400, 7500, "UNIQUE constraint failed: t.a: SQLITE_CONSTRAINT");

    assertThat(catchThrowableOfType(D1UniqueException.class, this::run).table()).contains("t");
  }

  @Test
  void aChangedFileIsNotImported() {
    init();
    store("0".repeat(32));
    assertThatThrownBy(this::run)
        .isInstanceOf(D1RequestException.class)
        .hasMessageContaining("Nothing was imported");

    init();
    storage.enqueue(new MockResponse.Builder().build());
    assertThatThrownBy(this::run).isInstanceOf(D1RequestException.class);
    assertThat(server.getRequestCount()).isEqualTo(2);
  }

  @Test
  void aRefusedUpload() {
    init();
    storage.enqueue(
        new MockResponse.Builder().code(403).body("<Code>SignatureDoesNotMatch</Code>").build());

    assertThatThrownBy(this::run)
        .isInstanceOf(D1PlatformException.class)
        .hasMessageContaining("SignatureDoesNotMatch")
        .hasMessageNotContaining("sig=");
  }

  @Test
  void anUnsafeUploadAddressIsNotUsed() {
    for (String url : new String[] {"http://example.com/up", "ftp://127.0.0.1/", "", "x"}) {
      answer("{\"filename\":\"f\",\"upload_url\":\"" + url + "\"}");
      assertThatThrownBy(this::run).isInstanceOf(D1PlatformException.class);
    }
  }

  @Test
  void whatIsNoScriptIsNotSent() {
    assertThatThrownBy(
            () -> databases.importFile(ID, folder.resolve("nope.sql"), ImportOptions.defaults()))
        .isInstanceOf(D1Exception.class)
        .hasMessageContaining("nope.sql");
    assertThatThrownBy(() -> databases.importFile(ID, folder, ImportOptions.defaults()))
        .isInstanceOf(D1Exception.class);
    assertThatThrownBy(() -> databases.importFile(ID, file(""), ImportOptions.defaults()))
        .isInstanceOf(D1ValueException.class)
        .hasMessageContaining("empty");
    assertThatThrownBy(
            () -> databases.importFile(ID, file("SQLite format 3\0rest"), ImportOptions.defaults()))
        .isInstanceOf(D1ValueException.class)
        .hasMessageContaining(".dump");
    assertThat(server.getRequestCount()).isZero();
  }

  @Test
  void theDeadlineIsForAllOfIt() {
    for (int i = 0; i < 40; i++) {
      answer(ACTIVE.formatted("b" + i, i));
    }
    assertThatThrownBy(
            () ->
                databases.importFile(
                    ID, file(SQL), ImportOptions.defaults().withTimeoutMillis(400)))
        .isInstanceOf(D1ConnectionException.class)
        .hasMessageContaining("did not end within 400 ms")
        .hasMessageContaining("may still go on");
    assertThatThrownBy(() -> ImportOptions.defaults().withTimeoutMillis(0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anInterruptEndsTheWait() throws Exception {
    for (int i = 0; i < 100; i++) {
      answer(ACTIVE.formatted("b" + i, i));
    }
    CompletableFuture<D1Exception> thrown = new CompletableFuture<>();
    Thread thread =
        new Thread(() -> thrown.complete(catchThrowableOfType(D1Exception.class, this::run)));
    thread.start();
    server.takeRequest();
    server.takeRequest();
    thread.interrupt();
    thread.join(4_000);

    assertThat(thrown.getNow(null))
        .isInstanceOf(D1ConnectionException.class)
        .hasMessageContaining("interrupted");
  }

  @Test
  void aListenerThatFailsEndsTheImport() {
    init();
    assertThatThrownBy(
            () ->
                databases.importFile(
                    ID,
                    file(SQL),
                    ImportOptions.defaults()
                        .withListener(
                            progress -> {
                              throw new IllegalStateException("listener");
                            })))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("listener");
  }

  private ImportResult run() {
    return databases.importFile(ID, file(SQL), ImportOptions.defaults());
  }

  private void init() {
    answer("{\"filename\":\"f.sql\",\"upload_url\":\"" + storageUrl("/up?sig=x%2By&n=1") + "\"}");
  }

  private void store(String tag) {
    storage.enqueue(new MockResponse.Builder().addHeader("ETag", '"' + tag + '"').build());
  }

  private static String envelope202(String bookmark) {
    return ACTIVE.formatted(bookmark, "more");
  }
}
