package dev.dione;

import dev.dione.transport.Request;
import dev.dione.transport.ResultSink;
import dev.dione.transport.RowBuffer;
import dev.dione.transport.Transport;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * A transport to nowhere: it keeps what was sent, and answers every statement with one row, the
 * number of statements it has seen.
 */
public final class RecordingTransport implements Transport {
  /** What every statement answers with. */
  public static final Meta META = new Meta(0, 1, 0, true, 4096, OptionalLong.of(3), 2, true);

  private final List<List<Statement>> requests = new ArrayList<>();
  private final int lost;
  private long seen;

  /** One that answers everything. */
  public RecordingTransport() {
    this(0);
  }

  /** One that loses the last results of each request. */
  public RecordingTransport(int lost) {
    this.lost = lost;
  }

  /** The requests, in order. */
  public List<List<Statement>> requests() {
    return requests;
  }

  @Override
  public void send(Request request, ResultSink sink) {
    List<Statement> statements = request.statements();
    requests.add(statements);
    for (int i = 0; i < statements.size() - lost; i++) {
      RowBuffer row = new RowBuffer(List.of("seen"));
      sink.columns(i, List.of("seen"));
      row.next();
      row.setInteger(0, ++seen);
      sink.row(i, row);
      sink.meta(i, META);
    }
  }

  @Override
  public String description() {
    return "nowhere";
  }

  @Override
  public void close() {
    // holds nothing
  }
}
