package dev.dione.load;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How a load goes. Immutable.
 *
 * @param onError what a bad row does
 * @param mostFailed with how many bad rows a load goes on
 * @param parallel how many requests are under way at a time
 * @param journal the file that keeps what was done, or null
 * @param listener is told of every request
 * @param maxRequestBytes the size of a request's parameters
 * @param target how long a request should take
 */
record LoadOptions(
    OnError onError,
    long mostFailed,
    int parallel,
    @Nullable Path journal,
    LoadListener listener,
    long maxRequestBytes,
    Duration target) {
  private static final long MOST_FAILED = 1_000;
  private static final long MAX_REQUEST_BYTES = 32_000_000;
  private static final Duration TARGET = Duration.ofSeconds(3);
  private static final int MAX_PARALLEL = 64;

  static LoadOptions defaults() {
    return new LoadOptions(
        OnError.STOP, MOST_FAILED, 1, null, progress -> {}, MAX_REQUEST_BYTES, TARGET);
  }

  LoadOptions withOnError(OnError value) {
    return new LoadOptions(value, mostFailed, parallel, journal, listener, maxRequestBytes, target);
  }

  LoadOptions withMostFailed(long value) {
    require(value >= 0, "A load goes on with 0 bad rows or more: " + value);
    return new LoadOptions(onError, value, parallel, journal, listener, maxRequestBytes, target);
  }

  LoadOptions withParallel(int value) {
    require(
        value >= 1 && value <= MAX_PARALLEL,
        "From 1 to %d requests are under way at a time: %d".formatted(MAX_PARALLEL, value));
    return new LoadOptions(onError, mostFailed, value, journal, listener, maxRequestBytes, target);
  }

  LoadOptions withJournal(Path value) {
    return new LoadOptions(onError, mostFailed, parallel, value, listener, maxRequestBytes, target);
  }

  LoadOptions withListener(LoadListener value) {
    return new LoadOptions(onError, mostFailed, parallel, journal, value, maxRequestBytes, target);
  }

  LoadOptions withMaxRequestBytes(long value) {
    require(
        value >= RequestSize.LEAST && value <= RequestSize.MOST,
        "A request of a load has from %,d to %,d bytes: %,d"
            .formatted(RequestSize.LEAST, RequestSize.MOST, value));
    return new LoadOptions(onError, mostFailed, parallel, journal, listener, value, target);
  }

  LoadOptions withTarget(Duration value) {
    require(
        value.compareTo(Duration.ofMillis(10)) >= 0 && value.compareTo(Duration.ofSeconds(25)) <= 0,
        "A request should take from 10 ms to 25 s, because D1 ends it after 30: " + value);
    return new LoadOptions(
        onError, mostFailed, parallel, journal, listener, maxRequestBytes, value);
  }

  private static void require(boolean fits, String message) {
    if (!fits) {
      throw new IllegalArgumentException(message);
    }
  }
}
