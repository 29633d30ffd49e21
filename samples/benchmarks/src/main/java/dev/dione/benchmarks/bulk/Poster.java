package dev.dione.benchmarks.bulk;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

/**
 * Posts bodies with bare OkHttp, one after the other, and reads each answer to its end. It sends
 * the last packet of a request at once, as Dione and most clients do: left to itself, OkHttp may
 * wait 40 ms for the answer to the one before.
 */
final class Poster implements AutoCloseable {
  private static final MediaType JSON = MediaType.get("application/json");

  private final OkHttpClient client =
      new OkHttpClient.Builder()
          .callTimeout(1, TimeUnit.MINUTES)
          .addNetworkInterceptor(
              chain -> {
                chain.connection().socket().setTcpNoDelay(true);
                return chain.proceed(chain.request());
              })
          .build();
  private final String url;
  private final String token;

  Poster(String url, String token) {
    this.url = url;
    this.token = token;
  }

  void post(List<byte[]> bodies) throws IOException {
    for (byte[] body : bodies) {
      post(body);
    }
  }

  void post(byte[] body) throws IOException {
    Request request =
        new Request.Builder()
            .url(url)
            .header("Authorization", "Bearer " + token)
            .post(RequestBody.create(body, JSON))
            .build();
    try (Response response = client.newCall(request).execute()) {
      String text = response.body().string();
      if (!text.endsWith("\"success\":true}")) {
        throw new IOException(response.code() + " " + text);
      }
    }
  }

  @Override
  public void close() {
    client.dispatcher().executorService().shutdown();
    client.connectionPool().evictAll();
  }
}
