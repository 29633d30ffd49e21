package dev.dione.rest;

import dev.dione.error.D1ConnectionException;
import dev.dione.error.HttpAnswer;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import org.jspecify.annotations.Nullable;

/** Says why there is no answer. */
final class Unreached {
  private Unreached() {}

  static D1ConnectionException by(
      IOException failure, AccountConfig config, boolean mayHaveRun, HttpAnswer answer) {
    return by(failure, config, config.baseUrl(), mayHaveRun, answer);
  }

  /** The same for another host than the API's. */
  static D1ConnectionException by(
      IOException failure,
      AccountConfig config,
      String host,
      boolean mayHaveRun,
      HttpAnswer answer) {
    return new D1ConnectionException(
        "No %s from %s: %s"
            .formatted(
                answer.status() > 0 ? "whole answer" : "answer", host, reason(failure, config)),
        mayHaveRun,
        answer,
        withoutToken(failure, config));
  }

  /** Whether the request may have got out: not if there never was a connection. */
  static boolean mayHaveSent(IOException failure) {
    return !(failure instanceof UnknownHostException
        || failure instanceof ConnectException
        || failure instanceof SSLHandshakeException);
  }

  private static String reason(IOException failure, AccountConfig config) {
    if (failure instanceof UnknownHostException) {
      return "the host name is not known (is there a network?)";
    }
    if (failure instanceof ConnectException) {
      return "the connection was refused or not made (is there a network?)";
    }
    if (Thread.currentThread().isInterrupted()) {
      return "the thread was interrupted";
    }
    boolean connecting = String.valueOf(failure.getMessage()).contains("connect");
    if (failure instanceof SocketTimeoutException && !connecting) {
      return "the connection stalled: no byte came in time";
    }
    if (failure instanceof InterruptedIOException) {
      return "timeout (%d ms to connect, %d ms for the call)"
          .formatted(config.connectTimeoutMillis(), config.callTimeoutMillis());
    }
    String text = failure.getMessage() == null ? failure.toString() : failure.getMessage();
    return (failure instanceof SSLException ? "TLS: " : "") + config.withoutToken(text);
  }

  /** The failure, unless a text in it holds the token: a server may send back what it was sent. */
  private static @Nullable Throwable withoutToken(Throwable failure, AccountConfig config) {
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
