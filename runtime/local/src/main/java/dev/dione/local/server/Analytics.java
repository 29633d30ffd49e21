package dev.dione.local.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * The GraphQL endpoint as far as {@code wrangler d1 info} asks it: for the queries of the last day.
 * The local server counts none, and says so with an empty list, as Cloudflare does for a database
 * that had none.
 */
final class Analytics {
  static final String PATH = "/graphql";
  private static final String GROUPS = "d1AnalyticsAdaptiveGroups";
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private Analytics() {}

  static void answer(HttpExchange exchange, Outlet outlet, long maxBodyBytes)
      throws IOException, Refused {
    JsonNode body = BodyReader.object(exchange.getRequestBody(), maxBodyBytes);
    ObjectNode answer = JSON.objectNode();
    if (body.path("query").asText().contains(GROUPS)) {
      answer
          .putObject("data")
          .putObject("viewer")
          .putArray("accounts")
          .addObject()
          .putArray(GROUPS);
      answer.putNull("errors");
    } else {
      answer.putNull("data");
      answer
          .putArray("errors")
          .addObject()
          .put("message", "The local server answers queries for " + GROUPS + " alone");
    }
    try (Spool spool = new Spool()) {
      spool.write(answer.toString().getBytes(StandardCharsets.UTF_8));
      outlet.send(exchange, 200, spool);
    }
  }
}
