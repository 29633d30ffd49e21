package dev.dione.benchmarks.bulk;

import dev.dione.Statement;
import dev.dione.rest.D1Config;
import dev.dione.rest.RestD1;
import java.io.IOException;
import java.util.List;

/**
 * A database with an empty table, and the clients that load it: Dione's and a bare one. Both have
 * sent a request, so that their connections are open.
 *
 * @param config for Dione
 * @param db Dione's
 * @param poster the bare one
 */
record Target(D1Config config, ItemDb db, Poster poster) implements AutoCloseable {
  private static final Statement COUNT =
      new Statement("SELECT count(*) FROM items", List.of(), null);

  static Target of(D1Config config, String url, String token) throws IOException {
    ItemDb db = ItemDb_.open(RestD1.connect(config));
    db.createTables();
    Target target = new Target(config, db, new Poster(url, token));
    target.poster.post(Bodies.of(List.of(COUNT)));
    return target;
  }

  /** How many rows are stored. */
  long rows() {
    return (Long) db.d1().run(COUNT).rows().get(0).get(0);
  }

  @Override
  public void close() {
    db.d1().close();
    poster.close();
  }

  /** Without the token. */
  @Override
  public String toString() {
    return db.d1().description();
  }
}
