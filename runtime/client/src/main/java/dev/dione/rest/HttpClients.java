package dev.dione.rest;

import java.net.Proxy;
import java.time.Duration;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;

/** Makes and closes HTTP clients that follow no redirect, because it would carry the token. */
final class HttpClients {
  private static final int MAX_REQUESTS = 64;

  private HttpClients() {}

  static OkHttpClient of(AccountConfig config) {
    Dispatcher dispatcher = new Dispatcher();
    dispatcher.setMaxRequests(MAX_REQUESTS);
    dispatcher.setMaxRequestsPerHost(MAX_REQUESTS); // there is only one host
    OkHttpClient.Builder builder =
        new OkHttpClient.Builder()
            .dispatcher(dispatcher)
            .socketFactory(new PromptSocketFactory())
            .followRedirects(false)
            .followSslRedirects(false)
            .connectTimeout(Duration.ofMillis(config.connectTimeoutMillis()))
            .callTimeout(Duration.ofMillis(config.callTimeoutMillis()))
            .readTimeout(Duration.ZERO) // the whole call has a limit
            .writeTimeout(Duration.ZERO);
    if (config.isPlain()) {
      builder.proxy(Proxy.NO_PROXY); // plain http must not leave this machine
    }
    return builder.build();
  }

  /** A client for a database, which cuts a connection that stalls. */
  static OkHttpClient of(D1Config config) {
    Duration stall = Duration.ofMillis(config.stallTimeoutMillis());
    return of(config.account()).newBuilder().readTimeout(stall).writeTimeout(stall).build();
  }

  /** Cancels what is under way, and closes the connections. */
  static void close(OkHttpClient client) {
    client.dispatcher().cancelAll();
    client.dispatcher().executorService().shutdown();
    client.connectionPool().evictAll();
  }
}
