package dev.dione.jfr;

import dev.dione.observe.RequestEvent;
import dev.dione.observe.Traffic;
import jdk.jfr.Category;
import jdk.jfr.DataAmount;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import org.jspecify.annotations.Nullable;

/** A request, from its beginning to its last row. */
@Name("dev.dione.Request")
@Label("D1 Request")
@Category({"Dione", "D1"})
final class RecordedRequest extends Event {
  @Label("Number")
  @Description("Tells it from every other request of the process")
  long number;

  @Label("DAO Methods")
  @Nullable String methods;

  @Label("Database")
  @Nullable String database;

  @Label("Statements")
  int statements;

  @Label("Attempts")
  int attempts;

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

  @Label("Bytes Sent")
  @Description("-1 where that is not known")
  @DataAmount
  long bytesSent;

  @Label("Bytes Received")
  @Description("-1 where that is not known")
  @DataAmount
  long bytesReceived;

  @Label("Outcome")
  @Nullable String outcome;

  @Label("Failure")
  @Nullable String failure;

  void fill(RequestEvent event) {
    number = event.start().number();
    methods = String.join(", ", event.start().methods());
    database = event.start().database();
    statements = event.statements().size();
    attempts = event.attempts();
    rowsReturned = event.rowsReturned();
    rowsRead = event.rowsRead().orElse(-1);
    rowsWritten = event.rowsWritten().orElse(-1);
    rowsWrittenExact = event.isRowsWrittenExact();
    bytesSent = event.traffic().map(Traffic::bytesSent).orElse(-1L);
    bytesReceived = event.traffic().map(Traffic::bytesReceived).orElse(-1L);
    outcome = event.outcome().name();
    failure = event.failure() == null ? null : event.failure().toString();
  }
}
