package dev.dione.local.server;

import java.io.IOException;

/** {@code POST …/raw} and {@code …/query}: runs statements. */
final class Statements implements Endpoint {
  private final HostedDatabases databases;
  private final RowShape shape;

  Statements(HostedDatabases databases, RowShape shape) {
    this.databases = databases;
    this.shape = shape;
  }

  @Override
  public void answer(ApiCall call, Answer answer) throws IOException, Refused {
    HostedDatabase database = databases.get(call);
    Batch batch = BodyReader.read(call.body(), call.maxBodyBytes());
    answer.json().writeStartArray();
    database
        .engine()
        .run(batch.statements(), new ResultWriter(answer.json(), shape, batch.silent()));
    answer.json().writeEndArray();
    database.bookmarks().advance();
  }
}
