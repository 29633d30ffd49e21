package dev.dione.jfr;

import dev.dione.Meta;
import dev.dione.observe.StatementEvent;
import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;
import jdk.jfr.Timespan;
import org.jspecify.annotations.Nullable;

/** A statement of a request, when the request has ended. */
@Name("dev.dione.Statement")
@Label("D1 Statement")
@Category({"Dione", "D1"})
@StackTrace(false)
final class RecordedStatement extends Event {
  private static final int MAX_SQL = 1_000;
  private static final double NANOS_PER_MILLI = 1_000_000.0;

  @Label("Request")
  @Description("The number of its request")
  long request;

  @Label("DAO Method")
  @Nullable String method;

  @Label("SQL")
  @Nullable String sql;

  @Label("Time in SQL")
  @Description("As D1 measured it; -1 where that is not known")
  @Timespan(Timespan.NANOSECONDS)
  long sqlNanos;

  @Label("Rows Returned")
  long rowsReturned;

  @Label("Rows Read")
  @Description("As D1 bills them; -1 where that is not known")
  long rowsRead;

  @Label("Rows Written")
  @Description("As D1 bills them; -1 where that is not known")
  long rowsWritten;

  @Label("Rows Written Exact")
  @Description("Whether the rows written are D1's count, not an estimate")
  boolean rowsWrittenExact;

  @Label("Changes")
  @Description("Rows changed, trigger and cascade work included; -1 where that is not known")
  long changes;

  void fill(long number, StatementEvent event) {
    String text = event.statement().sql();
    request = number;
    method = event.method().orElse(null);
    sql = text.length() <= MAX_SQL ? text : text.substring(0, MAX_SQL) + "…";
    sqlNanos = event.meta().map(RecordedStatement::sqlNanos).orElse(-1L);
    rowsReturned = event.rowsReturned();
    rowsRead = event.rowsRead().orElse(-1);
    rowsWritten = event.rowsWritten().orElse(-1);
    rowsWrittenExact = event.isRowsWrittenExact();
    changes = event.changes().orElse(-1);
  }

  private static long sqlNanos(Meta meta) {
    return (long) (meta.durationMillis() * NANOS_PER_MILLI);
  }
}
