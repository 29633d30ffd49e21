package dev.dione.samples.vegas.scrape;

import dev.dione.samples.vegas.model.Artist;
import dev.dione.samples.vegas.model.EventArtist;
import dev.dione.samples.vegas.model.Image;
import dev.dione.samples.vegas.model.NameKey;
import dev.dione.samples.vegas.model.TableTier;
import dev.dione.samples.vegas.model.VegasEvent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The rows of one file, oldest first: where two have one id, the later one counts. An artist is
 * there once for each night.
 *
 * @param file the file's name
 * @param events the nights
 * @param artists who plays
 * @param bill who plays on which night
 * @param images pictures
 * @param tiers prices
 * @param notes what the owner of the site should know of it, one sentence each
 */
public record Scrape(
    String file,
    List<VegasEvent> events,
    List<Artist> artists,
    List<EventArtist> bill,
    List<Image> images,
    List<TableTier> tiers,
    List<String> notes) {

  static Scrape of(String file, List<EventRows> rows) {
    return new Scrape(
        file,
        rows.stream().map(EventRows::event).toList(),
        rows.stream().flatMap(r -> r.artists().stream()).toList(),
        rows.stream().flatMap(r -> r.bill().stream()).toList(),
        rows.stream().flatMap(r -> r.images().stream()).toList(),
        rows.stream().flatMap(r -> r.tiers().stream()).toList(),
        sameNights(file, rows));
  }

  /** Events with different titles and one id: only the last of them will be in the calendar. */
  private static List<String> sameNights(String file, List<EventRows> rows) {
    List<String> notes = new ArrayList<>();
    Map<String, EventRows> byId = new HashMap<>();
    for (EventRows later : rows) {
      EventRows earlier = byId.put(later.eventId(), later);
      if (earlier != null && !NameKey.same(earlier.event().title(), later.event().title())) {
        notes.add(
            "%s: %s replaces %s, because both are %s"
                .formatted(file, later.place().text(), earlier.place().text(), later.eventId()));
      }
    }
    return notes;
  }
}
