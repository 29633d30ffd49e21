package dev.dione.samples.vegas.load;

import dev.dione.load.BulkLoad;
import dev.dione.load.LoadReport;
import dev.dione.load.OnError;
import dev.dione.samples.vegas.dao.VinnyDb;
import dev.dione.samples.vegas.scrape.Scrape;
import java.nio.file.Path;

/** Loads what may be more than one request takes: years of nights, say. */
public final class Archive {
  private Archive() {}

  /**
   * Loads the nights of a scrape with who plays.
   *
   * @param journal a file that does not exist, or that of a load of the same scrape that was broken
   *     off
   */
  public static LoadReport load(VinnyDb db, Scrape scrape, Path journal) {
    // tag::load[]
    LoadReport report =
        BulkLoad.together(
                db.eventArtists().load(scrape.bill()), // children: they go after their parents
                db.events().load(scrape.events().stream()), // read lazily, and closed at the end
                db.artists().load(scrape.artists()))
            .onError(OnError.COLLECT) // a bad row is found, and the others are written
            .parallel(4) // requests at a time; rows with one key keep their order
            .journal(journal) // after a crash, run it again: it goes on where it was
            .listener(p -> System.out.printf("%,d %s rows so far%n", p.rows(), p.entity()))
            .run();
    report.failedRows().forEach(row -> System.out.println(row.id() + ": " + row.reason()));
    // end::load[]
    return report;
  }
}
