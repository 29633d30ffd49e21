package dev.dione.jfr;

import dev.dione.observe.RetryEvent;
import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;
import jdk.jfr.Timespan;
import org.jspecify.annotations.Nullable;

/** A request that is sent again. */
@Name("dev.dione.Retry")
@Label("D1 Retry")
@Category({"Dione", "D1"})
@StackTrace(false)
final class RecordedRetry extends Event {
  @Label("Request")
  @Description("The number of its request")
  long request;

  @Label("DAO Methods")
  @Nullable String methods;

  @Label("Attempt")
  int attempt;

  @Label("Pause")
  @Timespan(Timespan.NANOSECONDS)
  long pauseNanos;

  @Label("Failure")
  @Nullable String failure;

  void fill(RetryEvent event) {
    request = event.start().number();
    methods = String.join(", ", event.start().methods());
    attempt = event.attempt();
    pauseNanos = event.pause().toNanos();
    failure = event.failure().toString();
  }
}
