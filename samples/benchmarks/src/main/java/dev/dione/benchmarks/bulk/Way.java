package dev.dione.benchmarks.bulk;

import dev.dione.D1;
import dev.dione.Statement;
import dev.dione.rest.RestTransport;
import dev.dione.transport.Request;
import dev.dione.transport.ResultSink;
import dev.dione.transport.Transport;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A way to load rows. */
enum Way {
  /** What most scripts do. */
  INSERTS("100 one-row INSERTs a request") {
    @Override
    int load(Target target, List<Item> rows) throws IOException {
      return post(target, Bodies.parts(Bodies.values(rows, 1), 100));
    }
  },
  VALUES("15 × 7-row VALUES a request") {
    @Override
    int load(Target target, List<Item> rows) throws IOException {
      return post(target, Bodies.parts(Bodies.values(rows, 7), 15));
    }
  },
  PACKED("1,000 rows as JSON a request") {
    @Override
    int load(Target target, List<Item> rows) throws IOException {
      return post(target, Bodies.parts(Bodies.packed(rows, 1_000), 1));
    }
  },
  ONE_REQUEST("20 × 1,000 rows as JSON in one request") {
    @Override
    int load(Target target, List<Item> rows) throws IOException {
      return post(target, List.of(Bodies.packed(rows, 1_000)));
    }
  },
  /** The bytes that Dione sends, made before. */
  BARE("Dione's bytes with bare OkHttp") {
    private List<byte[]> bodies = List.of();

    @Override
    void prepare(Target target, List<Item> rows) throws IOException {
      bodies = recorded(target, rows);
    }

    @Override
    int load(Target target, List<Item> rows) throws IOException {
      target.poster().post(bodies);
      return bodies.size();
    }
  },
  DIONE("Dione: load(rows).run()") {
    @Override
    int load(Target target, List<Item> rows) {
      return run(target, rows, 1);
    }
  },
  PARALLEL("Dione, 4 requests at a time") {
    @Override
    int load(Target target, List<Item> rows) {
      return run(target, rows, 4);
    }
  };

  private final String title;

  Way(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }

  /** Does what is not measured. */
  void prepare(Target target, List<Item> rows) throws IOException {}

  /** Loads the rows, and says in how many requests. */
  abstract int load(Target target, List<Item> rows) throws IOException;

  private static int post(Target target, List<List<Statement>> requests) throws IOException {
    for (List<Statement> request : requests) {
      target.poster().post(Bodies.of(request));
    }
    return requests.size();
  }

  private static int run(Target target, List<Item> rows, int parallel) {
    return (int) target.db().items().load(rows).parallel(parallel).run().requests();
  }

  /** What Dione sends to a database. */
  private static List<byte[]> recorded(Target target, List<Item> rows) throws IOException {
    List<List<Statement>> requests = new ArrayList<>();
    Transport rest = new RestTransport(target.config());
    Transport recording =
        new Transport() {
          @Override
          public void send(Request request, ResultSink sink) {
            requests.add(request.statements());
            rest.send(request, sink);
          }

          @Override
          public String description() {
            return rest.description();
          }

          @Override
          public void close() {
            rest.close();
          }
        };
    try (D1 d1 = D1.on(recording)) {
      ItemDb_.open(d1).items().load(rows).run();
    }
    List<byte[]> bodies = new ArrayList<>();
    for (List<Statement> request : requests) {
      bodies.add(Bodies.of(request));
    }
    return bodies;
  }
}
