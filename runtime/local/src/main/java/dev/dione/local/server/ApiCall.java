package dev.dione.local.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request to the API.
 *
 * @param origin where the server was reached, such as {@code http://127.0.0.1:43210}
 * @param method its method
 * @param path the segments behind {@code /accounts/}, decoded; the account first
 * @param query the parameters of its query
 * @param body its body
 * @param maxBodyBytes how much of the body is taken
 */
record ApiCall(
    String origin,
    String method,
    List<String> path,
    Map<String, String> query,
    InputStream body,
    long maxBodyBytes) {

  static ApiCall of(HttpExchange exchange, String prefix, long maxBodyBytes) throws Refused {
    String raw = exchange.getRequestURI().getRawPath();
    String start = prefix + "/accounts/";
    if (!raw.startsWith(start)) {
      throw Refused.noRoute();
    }
    List<String> path = new ArrayList<>();
    for (String part : raw.substring(start.length()).split("/", -1)) {
      path.add(decoded(part.replace("+", "%2B")));
    }
    InetSocketAddress address = exchange.getLocalAddress();
    return new ApiCall(
        "http://%s:%d".formatted(address.getAddress().getHostAddress(), address.getPort()),
        exchange.getRequestMethod(),
        path,
        query(exchange.getRequestURI().getRawQuery()),
        exchange.getRequestBody(),
        maxBodyBytes);
  }

  /** The body as a JSON object. */
  JsonNode json() throws IOException, Refused {
    return BodyReader.object(body, maxBodyBytes);
  }

  private static Map<String, String> query(@Nullable String raw) throws Refused {
    Map<String, String> query = new LinkedHashMap<>();
    for (String pair : raw == null ? new String[0] : raw.split("&")) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        query.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
      }
    }
    return query;
  }

  private static String decoded(String text) throws Refused {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw Refused.noRoute();
    }
  }
}
