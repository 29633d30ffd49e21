package dev.dione.wrangler;

import dev.dione.Statement;
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
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Turns wrangler's errors into exceptions, by code and message: wrangler does not print the HTTP
 * status. The messages are those of wrangler 4.100.0 to 4.164.0, 2026-11-20.
 */
final class WranglerErrors {
  private static final int SQL_OR_FAILURE = 7500;
  private static final int NOT_FOUND = 7404;
  private static final Set<Integer> AUTH = Set.of(7403, 9106, 9109, 10000);
  private static final Pattern SQL =
      Pattern.compile(
          "(?s).*SQLITE_[A-Z]+.*|Wrong number of parameter bindings.*|To execute a transaction, .*"
              + "|No SQL statements detected.*|SQL code did not contain a statement.*");

  private final String where;
  private final List<Statement> statements;
  private final Script script;

  WranglerErrors(String where, List<Statement> statements, Script script) {
    this.where = where;
    this.statements = statements;
    this.script = script;
  }

  /** For an error that wrangler printed as JSON. */
  D1Exception of(WranglerFailure failure) {
    String reason = failure.reason();
    String shown = Shortened.of(reason);
    HttpAnswer answer = new HttpAnswer(0, failure.code(), null);
    if (Trouble.isQuota(reason)) {
      return new D1QuotaException("The account's day is used up: " + shown, answer);
    }
    if (Trouble.isTooHeavy(reason)) {
      return new D1ResourceException("The request asks too much of D1: " + shown, answer);
    }
    if (Trouble.isOverload(reason)) {
      return new D1OverloadedException("D1 cannot take more now: " + shown, answer, null);
    }
    if (AUTH.contains(failure.code())) {
      return new D1AuthException(
          shown
              + ": wrangler's account or credentials cannot use D1 there. 'wrangler whoami' shows them; a token needs 'Account > D1 > Edit'",
          answer);
    }
    if (failure.code() == NOT_FOUND) {
      return new D1NotFoundException(
          shown + ": look for the database_id in the wrangler file", answer);
    }
    boolean maybeSql = failure.code() == 0 || failure.code() == SQL_OR_FAILURE;
    if (maybeSql && !Trouble.isPlatform(reason) && SQL.matcher(reason).matches()) {
      return SqlErrors.from(script.withOriginalOffset(reason), statements, where, answer);
    }
    if (failure.code() > 0 && !Trouble.isPlatform(reason) && failure.code() != SQL_OR_FAILURE) {
      return new D1RequestException("Cloudflare refused the request: " + shown, answer);
    }
    return failure.code() > 0 || Trouble.isPlatform(reason) || isMalformed(failure)
        ? new D1PlatformException("Cloudflare failed: " + whole(failure), answer, null)
        : local(failure);
  }

  /** For what wrangler, npx or Node said in words. */
  D1Exception of(String said, int exitCode) {
    D1Exception known = KnownTrouble.of(PlainText.of(said), where);
    if (known != null) {
      return known;
    }
    if (exitCode > 128) {
      return new D1ConnectionException(
          "wrangler was ended by signal %d before it answered: %s"
              .formatted(exitCode - 128, PlainText.of(said)),
          true,
          HttpAnswer.NONE,
          null);
    }
    return new D1Exception(
        "wrangler failed at %s (exit code %d): %s".formatted(where, exitCode, PlainText.of(said)),
        null);
  }

  /** For a good exit code and an output that is not wrangler's. */
  D1Exception unreadable(String reason, String said) {
    return new D1PlatformException(
        "wrangler ran at %s, but its output cannot be read: %s. It printed: %s"
            .formatted(where, reason, PlainText.of(said)),
        HttpAnswer.NONE,
        null);
  }

  /** For more or fewer results than statements. */
  D1Exception otherCount(int results) {
    return new D1RequestException(
        "wrangler ran the request, but printed %d results for %d statements"
            .formatted(results, statements.size()),
        HttpAnswer.NONE);
  }

  private D1Exception local(WranglerFailure failure) {
    D1Exception known = KnownTrouble.of(whole(failure), where);
    return known != null
        ? known
        : new D1Exception("wrangler failed at %s: %s".formatted(where, whole(failure)), null);
  }

  private static boolean isMalformed(WranglerFailure failure) {
    return failure.text().contains("malformed response");
  }

  private static String whole(WranglerFailure failure) {
    return PlainText.of(failure.whole());
  }
}
