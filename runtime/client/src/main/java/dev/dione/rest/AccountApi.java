package dev.dione.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.dione.error.D1Exception;
import dev.dione.error.D1OverloadedException;
import dev.dione.error.HttpAnswer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.MultipartBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;

/**
 * Cloudflare's API for one account: JSON out, JSON in, and every failure as one of Dione's
 * exceptions. The token goes to the API's own address only, and is in no message. Nothing is sent
 * twice, and redirects are not followed. Calls share the budget of requests of their token ({@link
 * AccountConfig#withRateLimit}) with its databases. Safe for use by many threads; an interrupt ends
 * a call.
 *
 * <p>{@code dev.dione.manage} stands on it; use it for endpoints that Dione does not cover.
 */
public final class AccountApi implements AutoCloseable {
  private static final ObjectReader JSON = JsonMapper.builder().build().readerFor(JsonNode.class);
  private static final MediaType JSON_TYPE = MediaType.get("application/json");

  private final AccountConfig config;
  private final OkHttpClient client;
  private final SignedFiles files;
  private final Turns turns;

  private AccountApi(AccountConfig config) {
    this.config = config;
    this.client = HttpClients.of(config);
    this.files = new SignedFiles(config, client);
    this.turns = new Turns(config);
  }

  /** The API for an account. Nothing is sent yet. */
  public static AccountApi connect(AccountConfig config) {
    return new AccountApi(config);
  }

  /** The account. */
  public AccountConfig config() {
    return config;
  }

  /**
   * Sends a request under the configuration's limit for a call.
   *
   * @throws D1Exception one of its subtypes, if there is no good answer
   */
  public ApiResult call(ApiRequest request) {
    return call(request, Duration.ofMillis(config.callTimeoutMillis()));
  }

  /**
   * Sends a request.
   *
   * @param limit for the whole call, from the first byte sent to the last one read, and before that
   *     for the wait for its turn; zero is none
   * @throws D1Exception one of its subtypes, if there is no good answer
   */
  public ApiResult call(ApiRequest request, Duration limit) {
    requireOpen();
    turns.await(limit.isZero() ? config.rateLimit().window() : limit);
    AccountConfig limited = config.withCallLimit(limit);
    Call call = client.newCall(httpRequest(request));
    call.timeout().timeout(limit.toMillis(), TimeUnit.MILLISECONDS);
    try {
      return result(InterruptibleCall.run(call, Received::of), request, limited);
    } catch (D1OverloadedException e) {
      turns.refused(e);
      throw e;
    } catch (IOException e) {
      throw Unreached.by(e, limited, Unreached.mayHaveSent(e), HttpAnswer.NONE);
    }
  }

  /** The text with the token taken out, for messages: a server may send back what it was sent. */
  public String withoutToken(String text) {
    return config.withoutToken(text);
  }

  /** Files at addresses that the API signed: they are sent and fetched without the token. */
  public SignedFiles files() {
    requireOpen();
    return files;
  }

  /** Cancels calls under way, and closes the connections. Closing twice does nothing more. */
  @Override
  public void close() {
    turns.close();
    HttpClients.close(client);
  }

  @Override
  public String toString() {
    return "AccountApi(" + where() + ")";
  }

  private Request httpRequest(ApiRequest request) {
    HttpUrl.Builder url = config.endpoint();
    request.path().forEach(url::addPathSegment);
    request.query().forEach(url::addQueryParameter);
    return new Request.Builder()
        .url(url.build())
        .header("Authorization", "Bearer " + config.apiToken())
        .header("Accept", "application/json")
        .header("User-Agent", "dione")
        .method(request.method(), body(request))
        .build();
  }

  /** What only reads has no body, and may be sent again. */
  private static @Nullable RequestBody body(ApiRequest request) {
    return request.method().equals("GET") ? null : new OneShotBody(content(request));
  }

  private static RequestBody content(ApiRequest request) {
    if (request.body() == null) {
      return RequestBody.create(new byte[0]);
    }
    String json = request.body().toString();
    return request.formPart() == null
        ? RequestBody.create(json.getBytes(StandardCharsets.UTF_8), JSON_TYPE)
        : new MultipartBody.Builder()
            .setType(MultipartBody.FORM)
            .addFormDataPart(request.formPart(), json)
            .build();
  }

  private ApiResult result(Received received, ApiRequest request, AccountConfig limited) {
    Asked asked = new Asked(List.of(), where(), request.permission());
    RestErrors errors = new RestErrors(config, asked, received.status(), received.headers());
    if (received.broken() != null) {
      throw Unreached.by(received.broken(), limited, true, errors.answer(0));
    }
    if (!received.isSuccessful()) {
      throw errors.failed(received.body());
    }
    JsonNode root = parse(received, errors);
    if (root.isMissingNode()) {
      throw errors.cut();
    }
    if (!root.isObject()) {
      throw errors.notD1("it does not begin with a JSON object", text(received));
    }
    if (!root.path("success").asBoolean() || !root.path("errors").isEmpty()) {
      throw errors.failed(received.body());
    }
    return new ApiResult(root.path("result"), root.path("result_info"), errors.answer(0));
  }

  private static JsonNode parse(Received received, RestErrors errors) {
    AnswerBody body = new AnswerBody(new ByteArrayInputStream(received.body()));
    try {
      return JSON.readTree(body);
    } catch (JsonProcessingException e) {
      boolean cut = e instanceof JsonEOFException || body.sawEnd();
      throw cut ? errors.cut() : errors.notD1("it is no JSON", text(received));
    } catch (IOException e) {
      throw new AssertionError(e); // it is in memory
    }
  }

  private static String text(Received received) {
    return new String(received.body(), StandardCharsets.UTF_8);
  }

  private String where() {
    return "account " + config.accountId() + " at " + config.baseUrl();
  }

  private void requireOpen() {
    if (turns.isClosed()) {
      throw new IllegalStateException("The connection to " + where() + " has been closed");
    }
  }
}
