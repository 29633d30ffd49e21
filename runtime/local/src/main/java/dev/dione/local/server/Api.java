package dev.dione.local.server;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import dev.dione.engine.EngineException;
import dev.dione.local.fault.Fault;
import dev.dione.local.fault.Faults;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.UUID;

/** Answers requests: who asks, for what, and then the endpoint. */
final class Api implements HttpHandler {
  private final ServerOptions options;
  private final String prefix;
  private final Routes routes;
  private final Faults faults;

  Api(ServerOptions options, String prefix, Routes routes, Faults faults) {
    this.options = options;
    this.prefix = prefix;
    this.routes = routes;
    this.faults = faults;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      Optional<Fault> fault =
          faults.meet(exchange.getRequestMethod(), exchange.getRequestURI().getPath());
      FaultyOutlet.pause(faults.latencyMillis());
      Outlet outlet = fault.<Outlet>map(FaultyOutlet::new).orElse(Outlet.PLAIN);
      if (fault.isPresent() && !fault.get().executes()) {
        ignore(exchange, outlet);
      } else {
        execute(exchange, outlet);
      }
    }
  }

  /** Takes the request, and does nothing about it. */
  private static void ignore(HttpExchange exchange, Outlet outlet) throws IOException {
    exchange.getRequestBody().transferTo(OutputStream.nullOutputStream());
    try (Spool nothing = new Spool()) {
      outlet.send(exchange, 200, nothing);
    }
  }

  private void execute(HttpExchange exchange, Outlet outlet) throws IOException {
    try (Answer answer = new Answer(exchange, outlet)) {
      try {
        authenticate(exchange);
        if (exchange.getRequestURI().getPath().equals(prefix + Analytics.PATH)) {
          Analytics.answer(exchange, outlet, options.maxBodyBytes());
          return;
        }
        ApiCall call = ApiCall.of(exchange, prefix, options.maxBodyBytes());
        Endpoint endpoint = routes.find(call);
        checkAccount(call.path().get(0));
        endpoint.answer(call, answer);
        answer.succeed();
      } catch (Refused e) {
        answer.fail(e);
      } catch (EngineException e) {
        answer.fail(Refused.sql(e.internal() ? 500 : 400, e.getMessage()));
      } catch (RuntimeException e) {
        String reference = UUID.randomUUID().toString();
        answer.fail(
            Refused.sql(500, "internal error; reference = %s (%s)".formatted(reference, e)));
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

  private void checkAccount(String account) throws Refused {
    if (!account.equals(options.accountId())) {
      throw new Refused(
          403, 7403, "The given account is not valid or is not authorized to access this service");
    }
  }
}
