package dev.dione.samples.vegas.ask;

import dev.dione.D1;
import dev.dione.samples.vegas.dao.VinnyDb;
import dev.dione.samples.vegas.dao.VinnyDb_;
import dev.dione.samples.vegas.load.Loader;
import dev.dione.samples.vegas.scrape.BadInputException;
import dev.dione.samples.vegas.scrape.EventFile;
import dev.dione.samples.vegas.scrape.Scrape;
import dev.dione.samples.vegas.scrape.ScrapeReader;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/**
 * Events to ask about.
 *
 * @param files scrapes of them
 * @param visit what somebody asks
 */
public record Calendar(List<EventFile> files, Visit visit) {

  /** The small Vegas calendar that comes with the sample. */
  public static Calendar vegas() {
    return new Calendar(
        List.of(
            EventFile.shipped("vegas-2026-05-01.json"), EventFile.shipped("vegas-2026-05-08.json")),
        new Visit(
            LocalDate.of(2026, 5, 16),
            "Encore Beach Club",
            "Hakkasan",
            "calvin-harris",
            "house",
            "pool"));
  }

  /** The Tenerife Music Core Dataset (github.com/Tureckiy-zart/tenerife_music) in this file. */
  public static Calendar tenerife(Path file) {
    return new Calendar(
        List.of(EventFile.of(file)),
        new Visit(
            LocalDate.of(2025, 10, 24),
            "Auditorio de Tenerife",
            "Auditorio de Tenerife - Sala de Cámara",
            "sinfonica-de-tenerife",
            "classical",
            "piano"));
  }

  /**
   * Makes the tables and loads the events; the same ones at any time.
   *
   * @throws BadInputException if a file is not as it should be
   */
  public void load(D1 d1) throws BadInputException {
    Clock clock = Clock.fixed(Instant.parse("2026-05-01T12:00:00Z"), ZoneOffset.UTC);
    VinnyDb db = VinnyDb_.open(d1.withClock(clock));
    db.createTables();
    SearchDb_.open(d1).createTables();
    for (Scrape scrape : ScrapeReader.read(files)) {
      Loader.load(db, scrape);
    }
  }
}
