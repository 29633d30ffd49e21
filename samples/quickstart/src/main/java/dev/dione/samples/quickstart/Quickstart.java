package dev.dione.samples.quickstart;

import dev.dione.BulkResult;
import dev.dione.D1;
import dev.dione.local.LocalD1;
import java.time.LocalDate;
import java.util.List;

/** Stores a show twice, the second time without its price, and reads it back. */
public final class Quickstart {
  private static final LocalDate SATURDAY = LocalDate.of(2026, 5, 2);

  private Quickstart() {}

  /** Runs in memory and prints what is stored. */
  public static void main(String[] args) {
    Show scraped = new Show(SATURDAY, "omnia", "Calvin Harris", 60);
    Show scrapedAgain = new Show(SATURDAY, "omnia", "Calvin Harris", null);
    // tag::call[]
    try (D1 d1 = LocalD1.inMemory()) { // in production: RestD1.connect(D1Config.discover())
      TownDb db = TownDb_.open(d1);
      db.createTables();
      db.shows().upsertAll(List.of(scraped));
      BulkResult again = db.shows().upsertAll(List.of(scrapedAgain)); // brings no price
      System.out.println("rows written the second time: " + again.written()); // 0
      db.shows().upcoming(SATURDAY).forEach(System.out::println); // the price is still there
    }
    // end::call[]
  }
}
