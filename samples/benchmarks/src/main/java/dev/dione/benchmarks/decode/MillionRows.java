package dev.dione.benchmarks.decode;

import dev.dione.D1;
import dev.dione.Statement;
import dev.dione.engine.Engine;
import dev.dione.local.server.LocalServer;
import dev.dione.rest.RestD1;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/**
 * Reads a table over REST that is larger than the heap: a DAO's stream of entities, page by page,
 * and one raw result, row by row. The server runs in the same process, on a file.
 */
public final class MillionRows {
  private static final int ROWS = 1_000_000;
  private static final String FILL =
      """
      INSERT INTO shows
      WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < CAST(?1 AS INTEGER))
      SELECT i, 'An evening of music, number ' || i, '2026-05-02', 'Performer ' || i % 900,
        'Venue ' || i % 40, CASE WHEN i % 4 THEN 'Las Vegas' END, i / 100.0,
        CASE WHEN i % 3 = 0 THEN i / 50.0 END, i % 20000, i % 100,
        CASE WHEN i % 5 = 0 THEN 'Doors open at seven' END, i % 2,
        '2026-03-01T10:15:30.123456789Z'
      FROM n""";

  private MillionRows() {}

  /**
   * Reads a million rows, or as many as the first argument says.
   *
   * @throws IOException if there is no place for the file
   */
  public static void main(String[] args) throws IOException {
    int rows = args.length == 0 ? ROWS : Integer.parseInt(args[0]);
    Path file = Files.createTempFile("dione-million-", ".sqlite");
    try (Engine engine = Engine.open(file);
        LocalServer server = LocalServer.start(engine);
        D1 d1 = RestD1.connect(server.config())) {
      ShowDb db = ShowDb_.open(d1);
      db.createTables();
      d1.run(new Statement(FILL, List.of((long) rows), null));
      read("as a stream of entities", () -> stream(db.shows()));
      read("as one raw result", () -> raw(d1));
    } finally {
      Files.deleteIfExists(file);
    }
  }

  private static void read(String how, Reading reading) {
    long start = System.nanoTime();
    Seen seen = reading.run();
    System.out.printf(
        "%d rows %s, the sum of their ids %d, in %.1f s with a heap of %d MB%n",
        seen.rows(),
        how,
        seen.ids(),
        (System.nanoTime() - start) / 1e9,
        Runtime.getRuntime().maxMemory() >> 20);
  }

  private static Seen stream(ShowDao dao) {
    AtomicLong rows = new AtomicLong();
    AtomicLong ids = new AtomicLong();
    try (Stream<Show> shows = dao.stream()) {
      shows.forEach(
          show -> {
            rows.incrementAndGet();
            ids.addAndGet(show.showId());
          });
    }
    return new Seen(rows.get(), ids.get());
  }

  private static Seen raw(D1 d1) {
    AtomicLong rows = new AtomicLong();
    AtomicLong ids = new AtomicLong();
    d1.forEachRow(
        new Statement("SELECT * FROM shows", List.of(), null),
        row -> {
          rows.incrementAndGet();
          ids.addAndGet(row.integer(0));
        });
    return new Seen(rows.get(), ids.get());
  }

  private interface Reading {
    Seen run();
  }

  private record Seen(long rows, long ids) {}
}
