package dev.dione.samples.vegas.load;

import dev.dione.BulkResult;
import dev.dione.Pending;
import dev.dione.samples.vegas.dao.VinnyDb;
import dev.dione.samples.vegas.dao.VinnyDb_;
import dev.dione.samples.vegas.scrape.Scrape;
import java.util.List;
import java.util.stream.Stream;

/** Writes scrapes: everything of one file is one atomic batch. */
public final class Loader {
  private Loader() {}

  /**
   * Loads a scrape over what is stored. What it leaves out stays as it is stored.
   *
   * @throws dev.dione.error.D1Exception if it failed; then nothing of it was written
   */
  public static LoadReport load(VinnyDb db, Scrape scrape) {
    StoredScrapes stored = StoredScrapes.of(db, scrape);
    Scrape newest = stored.newest(scrape);
    try (VinnyDb_.Batch batch = VinnyDb_.batch(db)) {
      // tag::batch[]
      Pending<BulkResult> events = batch.events().upsertAll(newest.events());
      Pending<BulkResult> artists = batch.artists().upsertAll(newest.artists());
      Pending<BulkResult> bill = batch.eventArtists().upsertAll(newest.bill());
      Pending<BulkResult> images = batch.images().upsertAll(newest.images());
      Pending<BulkResult> tiers = batch.tableTiers().upsertAll(newest.tiers());
      batch.commit();
      // end::batch[]
      return new LoadReport(
          newest,
          Stream.concat(scrape.notes().stream(), stored.notes().stream()).toList(),
          List.of(
              table("events", events, scrape.events(), newest.events()),
              table("artists", artists, scrape.artists(), newest.artists()),
              table("event_artists", bill, scrape.bill(), newest.bill()),
              table("images", images, scrape.images(), newest.images()),
              table("table_tiers", tiers, scrape.tiers(), newest.tiers())));
    }
  }

  private static TableReport table(
      String name, Pending<BulkResult> result, List<?> scraped, List<?> newest) {
    return new TableReport(name, result.get(), scraped.size() - newest.size());
  }
}
