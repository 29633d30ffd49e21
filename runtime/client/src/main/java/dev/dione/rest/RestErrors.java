package dev.dione.rest;

import dev.dione.Meta;
import dev.dione.Row;
import dev.dione.error.D1AuthException;
import dev.dione.error.D1ConnectionException;
import dev.dione.error.D1Exception;
import dev.dione.error.D1NotFoundException;
import dev.dione.error.D1OverloadedException;
import dev.dione.error.D1PlatformException;
import dev.dione.error.D1QuotaException;
import dev.dione.error.D1RequestException;
import dev.dione.error.D1ResourceException;
import dev.dione.error.HttpAnswer;
import dev.dione.error.Shortened;
import dev.dione.error.SqlErrors;
import dev.dione.internal.Trouble;
import dev.dione.transport.ResultSink;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/**
 * Turns a bad answer into an exception, by HTTP status, code and message together: code 7500 alone
 * is both a wrong statement (400) and a failure of the platform (500).
 */
final class RestErrors {
  private static final int SQL = 7500;
  private static final Set<Integer> AUTH = Set.of(7403, 9106, 9109, 10000);

  private final AccountConfig config;
  private final Asked asked;
  private final int status;
  private final Headers headers;

  RestErrors(AccountConfig config, Asked asked, int status, Headers headers) {
    this.config = config;
    this.asked = asked;
    this.status = status;
    this.headers = headers;
  }

  /** For an answer with another status than 2xx. */
  D1Exception failed(byte[] body) {
    try {
      Envelope envelope = EnvelopeReader.read(new ByteArrayInputStream(body), 0, Silence.INSTANCE);
      return refused(envelope.errors());
    } catch (IOException e) {
      return byStatus(0, "a page instead of JSON: " + PageText.of(body));
    }
  }

  /** For an envelope that says that the request failed. */
  D1Exception refused(List<ApiError> errors) {
    int code = errors.stream().mapToInt(ApiError::code).filter(c -> c > 0).findFirst().orElse(0);
    String message =
        errors.stream()
            .map(ApiError::message)
            .filter(m -> !m.isBlank())
            .distinct()
            .collect(Collectors.joining("; "));
    return byStatus(code, message.isEmpty() ? "a failure without a reason" : message);
  }

  /** For an answer with more or fewer results than statements. */
  D1Exception otherCount(int results) {
    return new D1RequestException(
        ("D1 ran the request, but answered with %d results for %d statements: an empty statement or a"
                + " comment gives none, and two statements in one text give two")
            .formatted(results, asked.statements().size()),
        answer(0));
  }

  /** For a good status with a body that is not D1's. */
  D1Exception notD1(@Nullable String reason, String head) {
    return new D1PlatformException(
        hidden(
            "%s answered with something else than D1's JSON: %s; it begins with: %s"
                .formatted(config.baseUrl(), reason, PageText.of(head))),
        answer(0),
        null);
  }

  /** For an answer that ended in the middle. */
  D1Exception cut() {
    return new D1ConnectionException(
        "The answer from " + config.baseUrl() + " was cut off", true, answer(0), null);
  }

  private D1Exception byStatus(int code, String serverText) {
    String text = hidden(serverText);
    String shown = Shortened.of(text);
    HttpAnswer answer = answer(code);
    if (Trouble.isQuota(text)) {
      return new D1QuotaException("The account's day is used up: " + shown, answer);
    }
    if (status == 429 || Trouble.isOverload(text)) {
      return new D1OverloadedException(
          "D1 cannot take more now: " + shown, answer, RetryAfter.of(headers));
    }
    if (status == 401 || status == 403 || AUTH.contains(code)) {
      return new D1AuthException(
          shown
              + ": wrong account id (it is "
              + config.accountId()
              + "), or a token that is wrong, has expired or lacks '"
              + asked.permission()
              + "'",
          answer);
    }
    String missing = ErrorCodes.missing(code);
    if (missing != null) {
      return new D1NotFoundException(
          "%s: look for %s in account %s".formatted(shown, missing, config.accountId()), answer);
    }
    if (Trouble.isTooHeavy(text)) {
      return new D1ResourceException("The request asks too much of D1: " + shown, answer);
    }
    if (status >= 500 || Trouble.isPlatform(text)) {
      return new D1PlatformException("Cloudflare failed: " + shown, answer, null);
    }
    if (code == SQL || (status < 300 && !asked.statements().isEmpty())) {
      return SqlErrors.from(text, asked.statements(), asked.where(), answer);
    }
    return new D1RequestException(request(code, shown), answer);
  }

  private String request(int code, String text) {
    if (status >= 300 && status < 400) {
      return "%s answered with a redirect, which is not followed because it would carry the token: check the API address"
          .formatted(config.baseUrl());
    }
    String reason = "Cloudflare refused the request: " + text;
    String advice = ErrorCodes.advice(code);
    if (advice != null) {
      return reason + ". " + advice;
    }
    if (text.contains("databaseId")) {
      return reason
          + ". The id of a database is a UUID, not its name: D1Config.discover() looks names up";
    }
    return status == 404 ? reason + ". Check the API address " + config.baseUrl() : reason;
  }

  HttpAnswer answer(int code) {
    String ray = headers.get("cf-ray");
    return new HttpAnswer(status, code, ray == null ? null : hidden(ray));
  }

  private String hidden(String text) {
    return config.withoutToken(text);
  }

  /** Takes the results of a failed request. */
  private enum Silence implements ResultSink {
    INSTANCE;

    @Override
    public void columns(int statement, List<String> names) {}

    @Override
    public void row(int statement, Row row) {}

    @Override
    public void meta(int statement, Meta meta) {}

    @Override
    public void restart(boolean mayHaveRun) {}
  }
}
