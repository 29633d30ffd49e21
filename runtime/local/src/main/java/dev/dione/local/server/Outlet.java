package dev.dione.local.server;

import com.sun.net.httpserver.HttpExchange;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** How an answer leaves the server. */
@FunctionalInterface
interface Outlet {
  /** In full, and at once. */
  Outlet PLAIN = Outlet::plain;

  /** Sends an answer, or what is left of it. */
  void send(HttpExchange exchange, int status, Spool body) throws IOException;

  private static void plain(HttpExchange exchange, int status, Spool body) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, body.length());
    try (OutputStream out = new BufferedOutputStream(exchange.getResponseBody(), 64 << 10)) {
      body.copyTo(out);
    }
  }
}
