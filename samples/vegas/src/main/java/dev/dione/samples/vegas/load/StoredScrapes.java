package dev.dione.samples.vegas.load;

import dev.dione.samples.vegas.dao.StoredRow;
import dev.dione.samples.vegas.dao.VinnyDb;
import dev.dione.samples.vegas.model.Artist;
import dev.dione.samples.vegas.model.Image;
import dev.dione.samples.vegas.model.NameKey;
import dev.dione.samples.vegas.model.VegasEvent;
import dev.dione.samples.vegas.scrape.Scrape;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the database knows of the events and artists of a scrape from a later one. Those are left
 * alone: otherwise loading last week's file again would bring last week's prices back.
 *
 * @param events ids of events that a later scrape has seen
 * @param artists ids of artists that a later scrape has seen
 * @param notes names that are stored differently from how this scrape has them, one sentence each
 */
record StoredScrapes(Set<String> events, Set<String> artists, List<String> notes) {

  /** Asks the database. */
  static StoredScrapes of(VinnyDb db, Scrape scrape) {
    Map<String, Seen> events = new TreeMap<>();
    for (VegasEvent event : scrape.events()) {
      String name = event.performer() + " at " + event.venue();
      events.merge(event.compositeKey(), new Seen(name, event.scrapedAt()), Seen::later);
    }
    Map<String, Seen> artists = new TreeMap<>();
    for (Artist artist : scrape.artists()) {
      artists.merge(artist.artistId(), new Seen(artist.name(), artist.scrapedAt()), Seen::later);
    }
    StoredScrapes stored = new StoredScrapes(new HashSet<>(), new HashSet<>(), new ArrayList<>());
    List<StoredRow> storedEvents = db.events().stored(events.keySet());
    List<StoredRow> storedArtists = db.artists().stored(artists.keySet());
    stored.compare(scrape.file(), storedEvents, events, stored.events);
    stored.compare(scrape.file(), storedArtists, artists, stored.artists);
    return stored;
  }

  private void compare(
      String file, List<StoredRow> rows, Map<String, Seen> scraped, Set<String> seenLater) {
    for (StoredRow row : rows) {
      Seen seen = scraped.get(row.id());
      if (seen.isBefore(row.scrapedAt())) {
        seenLater.add(row.id());
      } else if (!NameKey.same(seen.name, row.name())) {
        notes.add(
            "%s: the stored name of %s, \"%s\", becomes \"%s\""
                .formatted(file, row.id(), row.name(), seen.name));
      }
    }
  }

  /** The scrape without what a later one has seen. */
  Scrape newest(Scrape scrape) {
    return new Scrape(
        scrape.file(),
        scrape.events().stream().filter(e -> !events.contains(e.compositeKey())).toList(),
        scrape.artists().stream().filter(a -> !artists.contains(a.artistId())).toList(),
        scrape.bill().stream().filter(b -> !events.contains(b.eventId())).toList(),
        scrape.images().stream().filter(this::isNewest).toList(),
        scrape.tiers().stream().filter(t -> !events.contains(t.eventId())).toList(),
        scrape.notes());
  }

  private boolean isNewest(Image image) {
    return image.artistId() != null
        ? !artists.contains(image.artistId())
        : !events.contains(image.eventId());
  }

  /** How a scrape names something, and when it saw it last. */
  private record Seen(String name, @Nullable Instant at) {
    Seen later(Seen other) {
      return other.isBefore(at) ? this : other;
    }

    boolean isBefore(@Nullable Instant time) {
      return at != null && time != null && at.isBefore(time);
    }
  }
}
