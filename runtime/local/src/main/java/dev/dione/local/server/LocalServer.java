package dev.dione.local.server;

import com.sun.net.httpserver.HttpServer;
import dev.dione.engine.Engine;
import dev.dione.local.fault.Faults;
import dev.dione.rest.D1Config;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * D1's REST endpoints over the engine, on 127.0.0.1 and behind a token: statements, databases
 * (created ones are in memory and end with the server), import, export. Bodies, answers, statuses
 * and codes are those that Cloudflare documents or that were seen on workerd 1.20261117.1
 * (2026-11-20); {@code meta} has D1's fields without {@code rows_read}, which the engine cannot
 * know, and with {@code rows_written_exact: false}.
 *
 * <p>Safe for use by many threads; requests on the database run one after the other, as on D1.
 */
public final class LocalServer implements AutoCloseable {
  private static final String HOST = "127.0.0.1";
  private static final String NO_DELAY = "sun.net.httpserver.nodelay";
  private static final String API = "/client/v4";
  private static final int MAX_END_SECONDS = 10;

  static {
    // The JDK's server sends head and body apart, and the body would wait 40 ms for the head's ACK.
    // It reads this property once, when the first server is made.
    if (System.getProperty(NO_DELAY) == null) {
      System.setProperty(NO_DELAY, "true");
    }
  }

  private final HttpServer http;
  private final ExecutorService threads;
  private final ServerOptions options;
  private final HostedDatabases databases;
  private final Storage storage;
  private final Faults faults;

  private LocalServer(
      HttpServer http,
      ExecutorService threads,
      ServerOptions options,
      HostedDatabases databases,
      Storage storage,
      Faults faults) {
    this.http = http;
    this.threads = threads;
    this.options = options;
    this.databases = databases;
    this.storage = storage;
    this.faults = faults;
  }

  /** Starts a server on a free port with a random token. */
  public static LocalServer start(Engine engine) {
    return start(engine, ServerOptions.defaults());
  }

  /**
   * Starts a server.
   *
   * @param engine the database of the options' id, named {@code local}; closing the server leaves
   *     it open
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
      HostedDatabases databases = HostedDatabases.with(engine, options.databaseId());
      Storage storage = new Storage();
      Faults faults = new Faults();
      Routes routes = new Routes(databases, storage, threads);
      http.createContext("/", new Api(options, API, routes, faults));
      http.createContext(Storage.PREFIX, storage);
      http.start();
      return new LocalServer(http, threads, options, databases, storage, faults);
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

  /** What the server does wrong: nothing at first. */
  public Faults faults() {
    return faults;
  }

  /**
   * Stops at once; requests under way are cut off, and their threads are waited for, up to 10
   * seconds. Closing twice does nothing more.
   */
  @Override
  public void close() {
    http.stop(0);
    threads.shutdownNow();
    try {
      threads.awaitTermination(MAX_END_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    databases.close();
    storage.close();
  }

  @Override
  public String toString() {
    return "LocalServer(" + baseUrl() + ", token hidden)";
  }
}
