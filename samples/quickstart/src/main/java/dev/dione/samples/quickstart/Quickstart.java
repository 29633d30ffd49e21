package dev.dione.samples.quickstart;

import dev.dione.BulkResult;
import dev.dione.D1;
import dev.dione.local.LocalD1;
import java.time.LocalDate;
import java.util.List;

/** Stores a show twice, the second time without its price, and reads it back. */
public final class Quickstart {
  private Quickstart() {}

  /** Runs in memory and prints what is stored. */
  public static void main(String[] args) {
    // tag::main[]
    LocalDate saturday = LocalDate.of(2026, 5, 2);
    Show scraped = new Show(saturday, "omnia", "Calvin Harris", 60);
    Show scrapedAgain = new Show(saturday, "omnia", "Calvin Harris", null);
    try (D1 d1 = LocalD1.inMemory()) { // in production: RestD1.connect(D1Config.fromEnvironment())
      TownDb db = TownDb_.open(d1);
      db.createTables();
      db.shows().upsertAll(List.of(scraped));
      BulkResult second = db.shows().upsertAll(List.of(scrapedAgain));
      System.out.println("rows written the second time: " + second.written());
      db.shows().upcoming(saturday).forEach(System.out::println);
    }
    // end::main[]
  }
}
