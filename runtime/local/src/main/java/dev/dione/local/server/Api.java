package dev.dione.local.server;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import dev.dione.engine.Engine;
import dev.dione.engine.EngineException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/** Answers requests: who asks, for what, and then the statements. */
final class Api implements HttpHandler {
  private static final Pattern UUID_SHAPE =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  private final Engine engine;
  private final ServerOptions options;
  private final String prefix;

  Api(Engine engine, ServerOptions options, String prefix) {
    this.engine = engine;
    this.options = options;
    this.prefix = prefix;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange;
        Answer answer = new Answer(exchange)) {
      try {
        authenticate(exchange);
        run(exchange, route(exchange), answer);
        answer.succeed();
      } catch (Refused e) {
        answer.fail(e);
      } catch (EngineException e) {
        answer.fail(Refused.sql(e.internal() ? 500 : 400, e.getMessage()));
      } catch (RuntimeException e) {
        String reference = UUID.randomUUID().toString();
        answer.fail(Refused.sql(500, "internal error; reference = %s (%s)".formatted(reference, e)));
      }
    }
  }

  private void authenticate(HttpExchange exchange) throws Refused {
    String header = exchange.getRequestHeaders().getFirst("Authorization");
    if (header == null) {
      throw new Refused(401, 10000, "Authentication error");
    }
    byte[] given = header.getBytes(StandardCharsets.UTF_8);
    byte[] wanted = ("Bearer " + options.token()).getBytes(StandardCharsets.UTF_8);
    if (!MessageDigest.isEqual(given, wanted)) { // takes as long for a near miss as for any other
      throw new Refused(403, 10000, "Authentication error");
    }
  }

  private RowShape route(HttpExchange exchange) throws Refused {
    String path = exchange.getRequestURI().getRawPath();
    String[] parts = path.startsWith(prefix) ? path.substring(prefix.length()).split("/", -1) : null;
    boolean known =
        parts != null
            && parts.length == 7
            && parts[1].equals("accounts")
            && parts[3].equals("d1")
            && parts[4].equals("database")
            && List.of("query", "raw").contains(parts[6])
            && exchange.getRequestMethod().equals("POST");
    if (!known) {
      throw new Refused(404, 7003, "No route for the URI");
    }
    checkDatabase(parts[2], parts[5]);
    return parts[6].equals("raw") ? RowShape.ARRAYS : RowShape.OBJECTS;
  }

  private void checkDatabase(String account, String database) throws Refused {
    if (!account.equals(options.accountId())) {
      throw new Refused(
          403,
          7403,
          "The given account is not valid or is not authorized to access this service");
    }
    if (database.equals(options.databaseId())) {
      return;
    }
    if (!UUID_SHAPE.matcher(database).matches()) {
      throw Refused.property("databaseId", "Invalid uuid");
    }
    throw new Refused(404, 7404, "The database " + database + " could not be found");
  }

  private void run(HttpExchange exchange, RowShape shape, Answer answer)
      throws IOException, Refused {
    Batch batch = BodyReader.read(exchange.getRequestBody(), options.maxBodyBytes());
    engine.run(batch.statements(), new ResultWriter(answer.json(), shape, batch.silent()));
  }
}
