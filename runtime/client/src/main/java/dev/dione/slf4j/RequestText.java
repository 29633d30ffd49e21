package dev.dione.slf4j;

import dev.dione.Statement;
import dev.dione.observe.RequestEvent;
import dev.dione.observe.RequestStart;
import dev.dione.observe.RetryEvent;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Says what a request did, in one line.
 *
 * @param withParameters whether the values of parameters are shown
 */
record RequestText(boolean withParameters) {
  private static final int MAX_SQL = 1_000;
  private static final int MAX_VALUE = 100;
  private static final double NANOS_PER_MILLI = 1_000_000.0;
  private static final Pattern BREAKS = Pattern.compile("[\\s\\p{Cntrl}\u0085\u2028\u2029]+");

  String of(RetryEvent retry) {
    return "%s: attempt %d after a pause of %s: %s"
        .formatted(
            name(retry.start()),
            retry.attempt(),
            millis(retry.pause()),
            inOneLine(String.valueOf(retry.failure().getMessage())));
  }

  String of(RequestEvent event) {
    StringBuilder line = new StringBuilder(name(event.start()));
    Throwable failure = event.failure();
    switch (event.outcome()) {
      case SUCCEEDED -> line.append(": ").append(counts(event));
      case FAILED -> line.append(" failed");
      case UNKNOWN -> line.append(" may have been done or not");
    }
    line.append(" in ").append(millis(event.duration()));
    if (event.attempts() > 1) {
      line.append(", ").append(event.attempts()).append(" attempts");
    }
    event
        .traffic()
        .ifPresent(
            bytes ->
                line.append(
                    ", %d bytes sent, %d received"
                        .formatted(bytes.bytesSent(), bytes.bytesReceived())));
    if (failure != null) {
      line.append(": ").append(inOneLine(String.valueOf(failure.getMessage())));
    }
    return line.append(" | ").append(sql(event.start().statements())).toString();
  }

  private static String name(RequestStart start) {
    List<String> methods = start.methods();
    return methods.isEmpty() ? "SQL" : inOneLine(String.join(", ", methods));
  }

  private static String counts(RequestEvent event) {
    StringBuilder counts = new StringBuilder();
    counts.append(event.rowsReturned()).append(" rows");
    event.rowsRead().ifPresent(rows -> counts.append(", ").append(rows).append(" read"));
    event
        .rowsWritten()
        .ifPresent(
            rows ->
                counts
                    .append(rows > 0 && !event.isRowsWrittenExact() ? ", about " : ", ")
                    .append(rows)
                    .append(" written"));
    return counts.toString();
  }

  private static String millis(Duration duration) {
    return String.format(Locale.ROOT, "%.1f ms", duration.toNanos() / NANOS_PER_MILLI);
  }

  private String sql(List<Statement> statements) {
    return statements.stream().map(this::sql).collect(Collectors.joining("; "));
  }

  private String sql(Statement statement) {
    String sql = cut(inOneLine(statement.sql()), MAX_SQL);
    return !withParameters || statement.parameters().isEmpty()
        ? sql
        : statement.parameters().stream()
            .map(RequestText::value)
            .collect(Collectors.joining(", ", sql + " <- ", ""));
  }

  private static String value(@Nullable Object value) {
    return value instanceof String text
        ? "'" + cut(inOneLine(text), MAX_VALUE) + "'"
        : String.valueOf(value);
  }

  private static String cut(String text, int length) {
    return text.length() <= length
        ? text
        : "%s… (%d characters)".formatted(text.substring(0, length), text.length());
  }

  private static String inOneLine(String text) {
    return BREAKS.matcher(text.strip()).replaceAll(" ");
  }
}
