package dev.dione.slf4j;

import dev.dione.observe.D1Listener;
import dev.dione.observe.Outcome;
import dev.dione.observe.RequestEvent;
import dev.dione.observe.RetryEvent;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/**
 * Logs a line for each request: DAO methods, rows, time, attempts, bytes and SQL. Immutable; safe
 * for use by many threads.
 *
 * <table>
 *   <caption>Levels</caption>
 *   <tr><td>DEBUG</td><td>a request that was done</td></tr>
 *   <tr><td>INFO</td><td>a request that is sent again, and why</td></tr>
 *   <tr><td>WARN</td><td>a request that failed, or was slow</td></tr>
 *   <tr><td>ERROR</td><td>a write of which nobody knows whether it was done</td></tr>
 * </table>
 *
 * <p>The values of parameters, which may be private, are logged only {@link #withParameters}. SQL
 * is cut after 1,000 characters; line breaks and other control characters cannot begin a line.
 */
public final class Slf4jListener implements D1Listener {
  private final Logger logger;
  private final RequestText text;
  private final @Nullable Duration slow;

  private Slf4jListener(Logger logger, RequestText text, @Nullable Duration slow) {
    this.logger = logger;
    this.text = text;
    this.slow = slow;
  }

  /** Logs as {@code dev.dione}, without parameters; no request counts as slow. */
  public static Slf4jListener create() {
    return on(LoggerFactory.getLogger("dev.dione"));
  }

  /** Logs to another logger. */
  public static Slf4jListener on(Logger logger) {
    return new Slf4jListener(logger, new RequestText(false), null);
  }

  /**
   * The same with the values of parameters; texts, and BLOBs as the hex they travel in, are cut
   * after 100 characters.
   */
  public Slf4jListener withParameters() {
    return new Slf4jListener(logger, new RequestText(true), slow);
  }

  /** The same, for which a request that took longer is slow: more than zero. */
  public Slf4jListener warningAfter(Duration duration) {
    if (duration.isNegative() || duration.isZero()) {
      throw new IllegalArgumentException("A slow request takes more than zero: " + duration);
    }
    return new Slf4jListener(logger, text, duration);
  }

  @Override
  public void requestRetried(RetryEvent retry) {
    if (logger.isInfoEnabled()) {
      logger.info(text.of(retry));
    }
  }

  @Override
  public void requestEnded(RequestEvent event) {
    Level level = level(event);
    if (logger.isEnabledForLevel(level)) {
      logger.atLevel(level).log(text.of(event));
    }
  }

  private Level level(RequestEvent event) {
    if (event.outcome() == Outcome.UNKNOWN) {
      return Level.ERROR;
    }
    boolean isSlow = slow != null && event.duration().compareTo(slow) > 0;
    return isSlow || event.outcome() == Outcome.FAILED ? Level.WARN : Level.DEBUG;
  }
}
