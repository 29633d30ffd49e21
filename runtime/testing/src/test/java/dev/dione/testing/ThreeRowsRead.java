package dev.dione.testing;

import dev.dione.D1;
import dev.dione.Meta;
import dev.dione.transport.Request;
import dev.dione.transport.ResultSink;
import dev.dione.transport.Transport;
import java.util.List;
import java.util.OptionalLong;

/** A database that says of each statement that it read three rows, and hands over none. */
record ThreeRowsRead(D1 d1) implements Transport {
  @Override
  public void send(Request request, ResultSink sink) {
    d1.batch(request.statements());
    for (int i = 0; i < request.statements().size(); i++) {
      sink.columns(i, List.of());
      sink.meta(i, new Meta(0, 0, 0, false, 0, OptionalLong.of(3), 0, true));
    }
  }

  @Override
  public String description() {
    return "a database that counts";
  }

  @Override
  public void close() {}
}
