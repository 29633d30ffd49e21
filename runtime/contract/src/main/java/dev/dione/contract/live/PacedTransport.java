package dev.dione.contract.live;

import dev.dione.transport.Request;
import dev.dione.transport.ResultSink;
import dev.dione.transport.Transport;
import java.util.concurrent.TimeUnit;

/**
 * Sends at most one request in a stretch of time: Cloudflare's API takes 1,200 requests of a user
 * in 5 minutes (https://developers.cloudflare.com/fundamentals/api/reference/limits/, 2026-09-18).
 * Safe for use by many threads.
 */
final class PacedTransport implements Transport {
  private final Transport transport;
  private final long stretchNanos;
  private long nextNanos = System.nanoTime();

  PacedTransport(Transport transport, long stretchMillis) {
    this.transport = transport;
    this.stretchNanos = TimeUnit.MILLISECONDS.toNanos(stretchMillis);
  }

  @Override
  public void send(Request request, ResultSink sink) {
    try {
      TimeUnit.NANOSECONDS.sleep(reserve());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted before the request was sent", e);
    }
    transport.send(request, sink);
  }

  /** How long to wait for the next place in the row, in nanoseconds. */
  private synchronized long reserve() {
    long now = System.nanoTime();
    long start = Math.max(now, nextNanos);
    nextNanos = start + stretchNanos;
    return start - now;
  }

  @Override
  public String description() {
    return transport.description();
  }

  @Override
  public void close() {
    transport.close();
  }
}
