package dev.dione.manage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dione.error.D1ConnectionException;
import dev.dione.error.D1Exception;
import dev.dione.error.D1OverloadedException;
import dev.dione.error.D1PlatformException;
import dev.dione.error.D1RateLimitException;
import dev.dione.error.D1RequestException;
import dev.dione.error.HttpAnswer;
import dev.dione.error.Shortened;
import dev.dione.error.SqlErrors;
import dev.dione.rest.AccountApi;
import dev.dione.rest.ApiRequest;
import dev.dione.rest.ApiResult;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Asks D1 how its import or export goes on until it has ended: D1 gives up what nobody asks for
 * (https://developers.cloudflare.com/d1/best-practices/import-export-data/, read 2026-11-20).
 */
final class Polling {
  // The server itself waits about a second before it answers "active" (workers-sdk, execute.ts).
  private static final long FIRST_PAUSE_MILLIS = 50;
  private static final long LONGEST_PAUSE_MILLIS = 1_000;
  private static final int TRIES = 5;

  private final AccountApi api;
  private final String id;
  private final String action;
  private final Deadline deadline;
  private final TransferListener listener;

  /**
   * @param action {@code import} or {@code export}, also the endpoint
   */
  Polling(AccountApi api, String id, String action, Deadline deadline, TransferListener listener) {
    this.api = api;
    this.id = id;
    this.action = action;
    this.deadline = deadline;
    this.listener = listener;
  }

  /** Sends to the endpoint, once. */
  ApiResult send(ObjectNode body) {
    return api.call(
        ApiRequest.of("POST", "d1", "database", id, action).withJson(body),
        deadline.leftFor(api.config().callTimeoutMillis()));
  }

  /**
   * Asks until it has ended.
   *
   * @param first the answer that there is already
   * @param next the body of the next request, from the bookmark of the last answer
   * @return the last answer, whose status is {@code complete}
   */
  ApiResult complete(ApiResult first, Function<String, ObjectNode> next) {
    ApiResult answer = first;
    for (long pause = FIRST_PAUSE_MILLIS;
        !isComplete(answer);
        pause = Math.min(2 * pause, LONGEST_PAUSE_MILLIS)) {
      String bookmark = Fields.required(answer.result(), "at_bookmark", answer.http());
      deadline.pause(Duration.ofMillis(pause));
      answer = sendAgain(next.apply(bookmark));
    }
    return answer;
  }

  private boolean isComplete(ApiResult answer) {
    JsonNode result = answer.result();
    for (JsonNode message : result.path("messages")) {
      listener.progress(new TransferProgress(TransferStep.RUNNING, 0, -1, message.asText()));
    }
    String status = Fields.text(result, "status");
    boolean failed = result.has("success") && !result.path("success").asBoolean();
    if (failed || "error".equals(status)) {
      throw failed(api.withoutToken(reason(result)), answer.http());
    }
    if ("active".equals(status)) {
      return false;
    }
    if ("complete".equals(status)) {
      return true;
    }
    throw Fields.unexpected(
        api.withoutToken("the status of the " + action + " is " + status), answer.http());
  }

  /** A poll changes nothing, so it may be sent again when the network or Cloudflare failed. */
  private ApiResult sendAgain(ObjectNode body) {
    for (int tries = 1; ; tries++) {
      try {
        return send(body);
      } catch (D1ConnectionException
          | D1PlatformException
          | D1OverloadedException
          | D1RateLimitException e) {
        if (tries == TRIES || Thread.currentThread().isInterrupted()) {
          throw e;
        }
        deadline.pause(wait(e, tries));
      }
    }
  }

  private static Duration wait(D1Exception e, int tries) {
    Duration usual = Duration.ofMillis(FIRST_PAUSE_MILLIS << (2 * tries));
    if (e instanceof D1RateLimitException limited) {
      return limited.nextTurn();
    }
    return e instanceof D1OverloadedException overload
        ? overload.retryAfter().orElse(usual)
        : usual;
  }

  private D1Exception failed(String reason, HttpAnswer http) {
    String where = "database " + id + " at " + api.config().baseUrl();
    if (reason.contains("SQLITE_")) {
      return SqlErrors.from(reason, List.of(), where, http);
    }
    if (reason.startsWith("Not currently ")) {
      return new D1PlatformException(
          "D1 knows of no %s any more (%s): the database was reset, or it had ended before"
              .formatted(action, reason),
          http,
          null);
    }
    String advice =
        reason.contains("irtual Tables")
            ? ". Name the other tables with ExportOptions.withTables"
            : "";
    return new D1RequestException(
        "The %s failed: %s%s. At %s".formatted(action, Shortened.of(reason), advice, where), http);
  }

  private static String reason(JsonNode result) {
    List<String> reasons = new ArrayList<>();
    result
        .path("errors")
        .forEach(error -> reasons.add(error.path("message").asText(error.asText())));
    String error = Fields.text(result, "error");
    if (error != null && !reasons.contains(error)) {
      reasons.add(error);
    }
    return reasons.isEmpty() ? "Cloudflare gives no reason" : String.join("; ", reasons);
  }
}
