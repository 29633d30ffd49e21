package dev.dione.rest;

import java.io.IOException;
import okhttp3.Headers;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * An answer as it came.
 *
 * @param status its status
 * @param headers its headers
 * @param body its body, or what came of it
 * @param broken why the body ended early, or null
 */
record Received(int status, Headers headers, byte[] body, @Nullable IOException broken) {
  // 10,000 databases, the largest page of a list, take some 3 MB.
  private static final int MAX_BYTES = 32 << 20;

  static Received of(Response response) {
    byte[] body = {};
    IOException broken = null;
    try {
      body = response.body().byteStream().readNBytes(MAX_BYTES);
    } catch (IOException e) {
      broken = e;
    }
    return new Received(response.code(), response.headers(), body, broken);
  }

  boolean isSuccessful() {
    return status >= 200 && status < 300;
  }
}
