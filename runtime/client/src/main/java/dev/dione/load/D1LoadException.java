package dev.dione.load;

import dev.dione.error.D1Exception;
import org.jspecify.annotations.Nullable;

/**
 * A load ended before its end. What its {@link #report} counts is stored; the cause says why it
 * ended. With a journal, the same load goes on where it stopped.
 */
public final class D1LoadException extends D1Exception {
  private static final long serialVersionUID = 1;
  private final transient @Nullable LoadReport report;

  D1LoadException(String message, LoadReport report, Throwable cause) {
    super(message, cause);
    this.report = report;
  }

  /**
   * What the load had done until then.
   *
   * @throws IllegalStateException in a copy of the exception that was serialized
   */
  public LoadReport report() {
    if (report == null) {
      throw new IllegalStateException("The report is not serialized with its exception");
    }
    return report;
  }
}
