package dev.dione.rest;

import dev.dione.error.D1ConnectionException;
import dev.dione.error.D1Exception;
import dev.dione.error.D1PlatformException;
import dev.dione.error.HttpAnswer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/**
 * Files at addresses that Cloudflare signed, on another host than the API's. The address itself is
 * the permission: the token is not sent there, and the address is in no message. Files go through a
 * small buffer, whatever their size. Safe for use by many threads.
 */
public final class SignedFiles {
  private static final int BUFFER_BYTES = 64 << 10;
  private static final int SHOWN_BYTES = 2_000;

  private final AccountConfig config;
  private final OkHttpClient client;

  SignedFiles(AccountConfig config, OkHttpClient client) {
    this.config = config;
    this.client = client;
  }

  /**
   * Sends a file.
   *
   * @param sizeBytes how much of it; it must have as much
   * @param progress is told what was sent, on another thread
   * @return the {@code ETag} of the answer without quotes; empty if there is none
   * @throws D1Exception one of its subtypes, if there is no good answer
   */
  public String upload(
      String url, Path file, long sizeBytes, ByteProgress progress, Duration limit) {
    FileBody body = new FileBody(file, sizeBytes, progress);
    Request request = request(url).put(body).build();
    return run(
        request,
        limit,
        response -> {
          requireGood(response, "upload of " + file.getFileName());
          String tag = response.header("ETag", "");
          return tag == null ? "" : config.withoutToken(tag.replaceAll("^(W/)?\"|\"$", ""));
        });
  }

  /**
   * Fetches a file.
   *
   * @param target where it goes, as it comes, on another thread; stays open
   * @param progress is told what was received, on another thread
   * @return how many bytes there were
   * @throws D1Exception one of its subtypes, if the file did not come whole
   */
  public long download(String url, OutputStream target, ByteProgress progress, Duration limit) {
    return run(
        request(url).build(),
        limit,
        response -> {
          requireGood(response, "download");
          return copy(response, target, progress);
        });
  }

  private Request.Builder request(String url) {
    HttpUrl parsed = HttpUrl.parse(url);
    if (parsed == null || !AccountConfig.isSafe(parsed)) {
      throw new D1PlatformException(
          "Cloudflare named an address for the file that is none, or that is not https",
          HttpAnswer.NONE,
          null);
    }
    return new Request.Builder().url(parsed).header("User-Agent", "dione");
  }

  private <T> T run(Request request, Duration limit, InterruptibleCall.Reader<T> reader) {
    Call call = client.newCall(request);
    call.timeout().timeout(limit.toMillis(), TimeUnit.MILLISECONDS);
    try {
      return InterruptibleCall.run(call, reader);
    } catch (LocalFileException e) {
      throw new D1Exception(e.getMessage(), e.getCause());
    } catch (IOException e) {
      throw unreached(e, request.url().host(), limit);
    }
  }

  /** What was under way is only a copy of the file: nothing was run by it. */
  private D1ConnectionException unreached(IOException e, String host, Duration limit) {
    return Unreached.by(e, config.withCallLimit(limit), host, false, HttpAnswer.NONE);
  }

  private void requireGood(Response response, String what) throws IOException {
    if (!response.isSuccessful()) {
      String ray = response.header("cf-ray");
      byte[] body = response.body().byteStream().readNBytes(SHOWN_BYTES);
      throw new D1PlatformException(
          config.withoutToken(
              "The %s at Cloudflare's storage failed: %s. Start again: the address is valid for a short time only"
                  .formatted(what, PageText.of(body))),
          new HttpAnswer(response.code(), 0, ray == null ? null : config.withoutToken(ray)),
          null);
    }
  }

  private static long copy(Response response, OutputStream target, ByteProgress progress)
      throws IOException {
    long total = response.body().contentLength();
    long done = 0;
    byte[] buffer = new byte[BUFFER_BYTES];
    try (InputStream body = response.body().byteStream()) {
      for (int count = body.read(buffer); count >= 0; count = body.read(buffer)) {
        try {
          target.write(buffer, 0, count);
        } catch (IOException e) {
          throw new LocalFileException("Cannot write what is downloaded: " + e.getMessage(), e);
        }
        done += count;
        progress.at(done, total);
      }
    }
    return done;
  }
}
