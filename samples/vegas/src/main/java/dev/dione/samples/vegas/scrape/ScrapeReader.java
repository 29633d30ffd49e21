package dev.dione.samples.vegas.scrape;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads and checks files of scraped events. */
public final class ScrapeReader {
  private static final Comparator<EventRows> OLDEST_FIRST =
      Comparator.comparing(
          rows -> rows.event().scrapedAt(),
          Comparator.nullsFirst(Comparator.<Instant>naturalOrder()));

  private ScrapeReader() {}

  /**
   * Reads the files, all of them before anything can be written.
   *
   * @return one scrape a file, in the same order
   * @throws BadInputException with every problem of every file, if there is one
   */
  public static List<Scrape> read(List<EventFile> files) throws BadInputException {
    List<Scrape> scrapes = new ArrayList<>();
    List<String> found = new ArrayList<>();
    for (EventFile file : files) {
      Problems problems = new Problems(file.name());
      scrapes.add(read(file, problems));
      found.addAll(problems.found());
    }
    if (!found.isEmpty()) {
      throw new BadInputException(found);
    }
    return scrapes;
  }

  private static Scrape read(EventFile file, Problems problems) {
    List<EventRows> all = new ArrayList<>();
    EventMapper mapper = new EventMapper(problems);
    new EventReader(file, problems)
        .read(
            (place, event) -> {
              EventRows rows = mapper.map(event, place);
              if (rows != null) {
                all.add(rows);
              }
            });
    all.sort(OLDEST_FIRST);
    return Scrape.of(file.name(), all);
  }
}
