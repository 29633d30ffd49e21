package dev.dione.benchmarks.bulk;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

/** Posts bodies with bare OkHttp, one after the other, and reads each answer to its end. */
final class Poster {
  private static final MediaType JSON = MediaType.get("application/json");
  private static final OkHttpClient CLIENT =
      new OkHttpClient.Builder().callTimeout(1, TimeUnit.MINUTES).build();

  private Poster() {}

  static void post(Target target, List<byte[]> bodies) throws IOException {
    for (byte[] body : bodies) {
      post(target, body);
    }
  }

  static void post(Target target, byte[] body) throws IOException {
    Request request =
        new Request.Builder()
            .url(target.url())
            .header("Authorization", "Bearer " + target.token())
            .post(RequestBody.create(body, JSON))
            .build();
    try (Response response = CLIENT.newCall(request).execute()) {
      String text = response.body().string();
      if (!text.endsWith("\"success\":true}")) {
        throw new IOException(response.code() + " " + text);
      }
    }
  }
}
