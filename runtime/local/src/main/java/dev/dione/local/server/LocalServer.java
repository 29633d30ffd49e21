package dev.dione.local.server;

import com.sun.net.httpserver.HttpServer;
import dev.dione.engine.Engine;
import dev.dione.rest.D1Config;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * D1's REST endpoints {@code /query} and {@code /raw} over the engine, on 127.0.0.1 and behind a
 * token. Bodies, answers, statuses and codes are those that Cloudflare documents or that were seen
 * on workerd 1.20261117.1 (2026-11-20); {@code meta} has D1's fields without {@code rows_read},
 * which the engine cannot know, and with {@code rows_written_exact: false}.
 *
 * <p>Safe for use by many threads; requests on the database run one after the other, as on D1.
 */
public final class LocalServer implements AutoCloseable {
  private static final String HOST = "127.0.0.1";
  private static final String API = "/client/v4";

  private final HttpServer http;
  private final ExecutorService threads;
  private final ServerOptions options;

  private LocalServer(HttpServer http, ExecutorService threads, ServerOptions options) {
    this.http = http;
    this.threads = threads;
    this.options = options;
  }

  /** Starts a server on a free port with a random token. */
  public static LocalServer start(Engine engine) {
    return start(engine, ServerOptions.defaults());
  }

  /**
   * Starts a server.
   *
   * @param engine the database; closing the server leaves it open
   * @throws UncheckedIOException if the port is taken
   */
  public static LocalServer start(Engine engine, ServerOptions options) {
    try {
      InetSocketAddress address =
          new InetSocketAddress(InetAddress.getByName(HOST), options.port());
      HttpServer http = HttpServer.create(address, 0);
      AtomicInteger count = new AtomicInteger();
      ExecutorService threads =
          Executors.newCachedThreadPool(
              task -> {
                Thread thread = new Thread(task, "dione-server-" + count.incrementAndGet());
                thread.setDaemon(true);
                return thread;
              });
      http.setExecutor(threads);
      http.createContext("/", new Api(engine, options, API));
      http.start();
      return new LocalServer(http, threads, options);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "Cannot listen on %s:%d (%s): choose another port"
              .formatted(HOST, options.port(), e.getMessage()),
          e);
    }
  }

  /** The API's address, such as {@code http://127.0.0.1:43210/client/v4}. */
  public String baseUrl() {
    return "http://" + HOST + ":" + http.getAddress().getPort() + API;
  }

  /** The token that clients must send. */
  public String token() {
    return options.token();
  }

  /** What a client needs to reach the database. */
  public D1Config config() {
    return D1Config.of(options.accountId(), options.databaseId(), token()).withBaseUrl(baseUrl());
  }

  /** Stops at once; requests under way are cut off. Closing twice does nothing more. */
  @Override
  public void close() {
    http.stop(0);
    threads.shutdown();
  }

  @Override
  public String toString() {
    return "LocalServer(" + baseUrl() + ", token hidden)";
  }
}
