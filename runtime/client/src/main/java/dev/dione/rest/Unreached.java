package dev.dione.rest;

import dev.dione.error.D1ConnectionException;
import dev.dione.error.HttpAnswer;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** Says why there is no answer. */
final class Unreached {
  private Unreached() {}

  static D1ConnectionException by(IOException failure, D1Config config, boolean sentWhole) {
    return new D1ConnectionException(
        "No answer from %s: %s".formatted(config.baseUrl(), reason(failure, config)),
        sentWhole,
        HttpAnswer.NONE,
        withoutToken(failure, config));
  }

  private static String reason(IOException failure, D1Config config) {
    if (failure instanceof UnknownHostException) {
      return "the host name is not known; is there a network?";
    }
    if (failure instanceof ConnectException) {
      return "the connection was refused or not made; is there a network?";
    }
    if (failure instanceof InterruptedIOException) {
      return Thread.currentThread().isInterrupted()
          ? "the thread was interrupted"
          : "timeout (%d ms to connect, %d ms for the call)"
              .formatted(config.connectTimeoutMillis(), config.callTimeoutMillis());
    }
    String text = failure.getMessage() == null ? failure.toString() : failure.getMessage();
    return (failure instanceof SSLException ? "TLS: " : "") + config.withoutToken(text);
  }

  /** The failure, unless a text in it holds the token: a server may send back what it was sent. */
  private static @Nullable Throwable withoutToken(Throwable failure, D1Config config) {
    for (Throwable t = failure; t != null; t = t.getCause()) {
      boolean holdsToken = !config.withoutToken(t.toString()).equals(t.toString());
      for (Throwable suppressed : t.getSuppressed()) {
        holdsToken |= withoutToken(suppressed, config) == null;
      }
      if (holdsToken) {
        return null;
      }
    }
    return failure;
  }
}
