package dev.dione.micrometer;

import dev.dione.observe.D1Listener;
import dev.dione.observe.Outcome;
import dev.dione.observe.RequestEvent;
import dev.dione.observe.RetryEvent;
import dev.dione.observe.StatementEvent;
import dev.dione.observe.Traffic;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Tags;
import java.util.List;
import java.util.Locale;

/**
 * Counts requests and rows in a registry. Safe for use by many threads.
 *
 * <table>
 *   <caption>Meters</caption>
 *   <tr><td>{@code dione.request}</td><td>timer: requests with their pauses, by method and
 *       outcome</td></tr>
 *   <tr><td>{@code dione.retries}</td><td>counter: repetitions, by method and failure</td></tr>
 *   <tr><td>{@code dione.rows.returned}</td><td>counter: rows that came back, by method</td></tr>
 *   <tr><td>{@code dione.rows.read}</td><td>counter: rows that D1 bills as read, by method; not
 *       counted where that is not known, as on the local engine</td></tr>
 *   <tr><td>{@code dione.rows.written}</td><td>counter: rows that D1 bills as written, by method, and
 *       by {@code exact}: the local engine's are estimates</td></tr>
 *   <tr><td>{@code dione.bytes.sent}, {@code dione.bytes.received}</td><td>counters: bytes of HTTP
 *       bodies, by method; over REST only</td></tr>
 * </table>
 *
 * <p>The tag {@code method} is a DAO method, {@code (SQL)} for built queries and raw SQL, and of
 * requests {@code (batch)} if they are of several methods: no more values than the application has
 * methods. {@code failure} is the simple name of an exception of Dione's. Neither SQL, nor
 * parameters, nor database are tags.
 */
public final class MicrometerListener implements D1Listener {
  private static final String SQL = "(SQL)";
  private static final String BATCH = "(batch)";

  private final MeterRegistry registry;
  private final Tags common;

  private MicrometerListener(MeterRegistry registry, Tags common) {
    this.registry = registry;
    this.common = common;
  }

  /** A listener that counts in a registry. */
  public static MicrometerListener of(MeterRegistry registry) {
    return new MicrometerListener(registry, Tags.empty());
  }

  /** The same, which gives every meter these tags too, such as the name of the database. */
  public MicrometerListener withTags(Tag... tags) {
    return new MicrometerListener(registry, common.and(tags));
  }

  @Override
  public void requestRetried(RetryEvent retry) {
    Tags tags = tags(retry.start().methods()).and("failure", failure(retry));
    registry.counter("dione.retries", tags).increment();
  }

  @Override
  public void requestEnded(RequestEvent event) {
    Tags tags = tags(methods(event));
    String outcome = event.outcome().name().toLowerCase(Locale.ROOT);
    registry.timer("dione.request", tags.and("outcome", outcome)).record(event.duration());
    event.traffic().ifPresent(traffic -> count(traffic, tags));
    if (event.outcome() == Outcome.SUCCEEDED) {
      event.statements().forEach(this::count);
    }
  }

  private void count(Traffic traffic, Tags tags) {
    registry.counter("dione.bytes.sent", tags).increment(traffic.bytesSent());
    registry.counter("dione.bytes.received", tags).increment(traffic.bytesReceived());
  }

  private void count(StatementEvent statement) {
    Tags tags = common.and("method", statement.method().orElse(SQL));
    registry.counter("dione.rows.returned", tags).increment(statement.rowsReturned());
    statement
        .rowsRead()
        .ifPresent(rows -> registry.counter("dione.rows.read", tags).increment(rows));
    Tags exact = tags.and("exact", String.valueOf(statement.isRowsWrittenExact()));
    statement
        .rowsWritten()
        .ifPresent(rows -> registry.counter("dione.rows.written", exact).increment(rows));
  }

  private static String failure(RetryEvent retry) {
    return retry.failure().getClass().getSimpleName();
  }

  private static List<String> methods(RequestEvent event) {
    return event.statements().stream().map(s -> s.method().orElse(SQL)).distinct().toList();
  }

  private Tags tags(List<String> methods) {
    return common.and("method", methods.size() == 1 ? methods.get(0) : BATCH);
  }
}
