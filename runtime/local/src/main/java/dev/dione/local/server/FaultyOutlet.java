package dev.dione.local.server;

import com.sun.net.httpserver.HttpExchange;
import dev.dione.local.fault.Fault;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Sends answers as a fault wants it. An exception ends the connection: the JDK's server forgets a
 * connection for it, but keeps one, with its buffers, whose exchange is merely closed too early.
 */
final class FaultyOutlet implements Outlet {
  private final Fault fault;

  FaultyOutlet(Fault fault) {
    this.fault = fault;
  }

  @Override
  public void send(HttpExchange exchange, int status, Spool answer) throws IOException {
    if (fault instanceof Fault.Dropped) {
      throw cut();
    }
    if (fault instanceof Fault.Answered instead) {
      answer(exchange, instead);
      return;
    }
    ByteArrayOutputStream copy = new ByteArrayOutputStream();
    answer.copyTo(copy);
    byte[] body = copy.toByteArray();
    if (fault instanceof Fault.Malformed) {
      Arrays.fill(body, body.length / 2, body.length, (byte) '}');
    }
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, body.length);
    OutputStream out = exchange.getResponseBody();
    if (fault instanceof Fault.Trickled trickled) {
      trickle(out, body, trickled);
    } else {
      out.write(body, 0, fault instanceof Fault.Truncated ? body.length / 2 : body.length);
    }
    out.flush();
    if (fault instanceof Fault.Truncated) {
      throw cut();
    }
  }

  private static IOException cut() {
    return new IOException("A fault cuts the connection");
  }

  private static void trickle(OutputStream out, byte[] body, Fault.Trickled fault)
      throws IOException {
    for (int at = 0; at < body.length; at += fault.bytes()) {
      out.write(body, at, Math.min(fault.bytes(), body.length - at));
      out.flush();
      pause(fault.pauseMillis());
    }
  }

  /** Waits some milliseconds. */
  static void pause(int millis) throws IOException {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("The server ends");
    }
  }

  private static void answer(HttpExchange exchange, Fault.Answered fault) throws IOException {
    byte[] body = fault.body().getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", fault.contentType());
    if (fault.retryAfterSeconds() != null) {
      exchange.getResponseHeaders().set("Retry-After", fault.retryAfterSeconds().toString());
    }
    exchange.sendResponseHeaders(fault.status(), body.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(body);
    }
  }
}
