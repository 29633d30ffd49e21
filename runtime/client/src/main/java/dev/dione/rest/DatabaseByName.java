package dev.dione.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dione.error.D1Exception;
import dev.dione.error.D1NotFoundException;
import dev.dione.error.HttpAnswer;
import java.io.IOException;
import java.net.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** Asks the API for the id of a database that is known by its name. */
final class DatabaseByName {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int NOT_FOUND = 7404;

  private final D1Config config;

  /** A look-up with the account, token, address and timeouts of a configuration. */
  DatabaseByName(D1Config config) {
    this.config = config;
  }

  /**
   * The database's id.
   *
   * @throws D1NotFoundException if the account has no database of that name; it says what to do
   * @throws D1Exception if the API cannot be asked
   */
  String id(String name, String hint) {
    OkHttpClient client = client();
    try (Response response = client.newCall(request(name)).execute()) {
      return read(response, name, hint);
    } catch (IOException e) {
      throw Unreached.by(e, config, false, HttpAnswer.NONE);
    } finally {
      client.dispatcher().executorService().shutdown();
      client.connectionPool().evictAll();
    }
  }

  private String read(Response response, String name, String hint) throws IOException {
    RestErrors errors = new RestErrors(config, List.of(), response.code(), response.headers());
    byte[] body = response.body().bytes();
    if (!response.isSuccessful()) {
      D1Exception failure = errors.failed(body);
      if (failure.code().orElse(0) != NOT_FOUND) {
        throw failure;
      }
      throw new D1NotFoundException(
          config.withoutToken(
              "Account %s has no D1 database named '%s'. Create it with `wrangler d1 create %s`, or correct the name. %s"
                  .formatted(config.accountId(), name, name, hint)),
          errors.answer(NOT_FOUND));
    }
    JsonNode id;
    try {
      id = JSON.readTree(body).at("/result/uuid");
    } catch (JsonProcessingException e) {
      throw errors.notD1("it is no JSON", new String(body, StandardCharsets.UTF_8));
    }
    if (!id.isTextual()) {
      throw errors.notD1("it has no uuid", new String(body, StandardCharsets.UTF_8));
    }
    return id.textValue();
  }

  private Request request(String name) {
    HttpUrl database =
        config
            .accountEndpoint()
            .addPathSegments("d1/database")
            .addPathSegment(name)
            .addQueryParameter("fields", "uuid,name")
            .build();
    return new Request.Builder()
        .url(database)
        .header("Authorization", "Bearer " + config.apiToken())
        .header("Accept", "application/json")
        .header("User-Agent", "dione")
        .build();
  }

  private OkHttpClient client() {
    OkHttpClient.Builder builder =
        new OkHttpClient.Builder()
            .socketFactory(new PromptSocketFactory())
            .followRedirects(false)
            .followSslRedirects(false)
            .connectTimeout(Duration.ofMillis(config.connectTimeoutMillis()))
            .callTimeout(Duration.ofMillis(config.callTimeoutMillis()));
    if (config.isPlain()) {
      builder.proxy(Proxy.NO_PROXY); // plain http must not leave this machine
    }
    return builder.build();
  }
}
