package dev.dione.internal;

import dev.dione.Meta;
import dev.dione.Row;
import dev.dione.Statement;
import dev.dione.error.D1Exception;
import dev.dione.transport.AttemptListener;
import dev.dione.transport.Request;
import dev.dione.transport.ResultSink;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Reads that go as one request; hands each its results. Used once, by one thread. */
final class ReadGroup implements ResultSink, AttemptListener {
  private final List<WaitingRead> reads;
  private final List<Statement> statements = new ArrayList<>();
  private final List<WaitingRead> readOf = new ArrayList<>();
  private final List<Integer> indexInRead = new ArrayList<>();

  ReadGroup(List<WaitingRead> reads) {
    this.reads = reads;
    for (WaitingRead read : reads) {
      for (int i = 0; i < read.statements(); i++) {
        statements.add(read.request.statements().get(i));
        readOf.add(read);
        indexInRead.add(i);
      }
    }
  }

  Request request() {
    return new Request(
        statements, () -> reads.stream().allMatch(read -> read.request.isRepeatable()));
  }

  @Override
  public void columns(int statement, List<String> names) {
    readOf.get(statement).columns(indexInRead.get(statement), names);
  }

  @Override
  public void row(int statement, Row row) {
    readOf.get(statement).row(indexInRead.get(statement), row);
  }

  @Override
  public void meta(int statement, Meta meta) {
    readOf.get(statement).meta(indexInRead.get(statement), meta);
  }

  @Override
  public void restart(boolean mayHaveRun) {
    reads.forEach(read -> read.restart(mayHaveRun));
  }

  @Override
  public AttemptListener attempts() {
    return this;
  }

  @Override
  public void again(D1Exception failure, Duration pause) {
    for (WaitingRead read : reads) {
      AttemptListener listener = read.sink().attempts();
      if (listener != null) {
        listener.again(failure, pause);
      }
    }
  }

  /** Each read is told its share, and the first one what remains. */
  @Override
  public void transferred(long bytesSent, long bytesReceived) {
    int count = reads.size();
    for (int i = 0; i < count; i++) {
      AttemptListener listener = reads.get(i).sink().attempts();
      if (listener != null) {
        listener.transferred(share(bytesSent, count, i), share(bytesReceived, count, i));
      }
    }
  }

  private static long share(long bytes, int count, int index) {
    return bytes / count + (index == 0 ? bytes % count : 0);
  }
}
