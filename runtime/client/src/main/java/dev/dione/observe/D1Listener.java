package dev.dione.observe;

/**
 * Hears of the requests of a database: give it to {@link dev.dione.D1#withListener}. It is called
 * on the thread that sends the request, which waits for it, and by many threads at once.
 *
 * <p>What it throws harms no request: the first such exception is logged (slf4j, under the name of
 * this interface), later ones are dropped. It must not send requests to the same database.
 */
@FunctionalInterface
public interface D1Listener {
  /** A request has ended, well or badly; called once for each, before its caller goes on. */
  void requestEnded(RequestEvent event);

  /** A request begins; by default nothing happens. */
  default void requestStarted(RequestStart start) {}

  /** A request is sent again, after its pause; by default nothing happens. */
  default void requestRetried(RetryEvent retry) {}
}
