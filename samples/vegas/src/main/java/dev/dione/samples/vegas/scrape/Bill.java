package dev.dione.samples.vegas.scrape;

import dev.dione.samples.vegas.model.Artist;
import dev.dione.samples.vegas.model.EventArtist;
import dev.dione.samples.vegas.model.Image;
import dev.dione.samples.vegas.model.Slug;
import dev.dione.samples.vegas.scrape.ScrapedEvent.ScrapedArtist;
import dev.dione.samples.vegas.scrape.ScrapedEvent.Streaming;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who plays on a night, in the order of the poster, and what the scraper says of them. */
final class Bill {
  private static final ScrapedArtist UNKNOWN =
      new ScrapedArtist(null, null, null, null, null, null, null);
  private static final Streaming NOWHERE = new Streaming(null, null, null);

  private final Map<String, Entry> entries = new LinkedHashMap<>();

  /** The performers first, then the artists that are not among them. */
  static Bill of(ScrapedEvent event, Place place, Names names, Problems problems) {
    Bill bill = new Bill();
    for (String name : Lists.known(event.performers())) {
      bill.add(name, UNKNOWN, place, names);
    }
    List<ScrapedArtist> artists = Lists.known(event.artists());
    for (int i = 0; i < artists.size(); i++) {
      String name = artists.get(i).name();
      if (name == null) {
        problems.add(place, "artists[" + i + "] has no name");
      } else {
        bill.add(name, artists.get(i), place, names);
      }
    }
    return bill;
  }

  private void add(String name, ScrapedArtist details, Place place, Names names) {
    String slug = Slug.of(name);
    names.note("performer", slug, name, place);
    Entry earlier = entries.get(slug);
    boolean keepsName = earlier != null;
    boolean keepsDetails = keepsName && earlier.details != UNKNOWN;
    entries.put(
        slug, new Entry(keepsName ? earlier.name : name, keepsDetails ? earlier.details : details));
  }

  /** The name of the first on the bill, or null if nobody is. */
  @Nullable String first() {
    return entries.isEmpty() ? null : entries.values().iterator().next().name;
  }

  /** The artists as rows. */
  List<Artist> artists(@Nullable Instant scrapedAt) {
    return entries.values().stream().map(entry -> artist(entry, scrapedAt)).toList();
  }

  private static Artist artist(Entry entry, @Nullable Instant scrapedAt) {
    ScrapedArtist details = entry.details;
    Streaming streaming = details.streaming() == null ? NOWHERE : details.streaming();
    return new Artist(
        entry.name,
        details.genre(),
        details.bio(),
        details.imageUrl(),
        streaming.spotify(),
        streaming.appleMusic(),
        streaming.soundcloud(),
        scrapedAt,
        null,
        null);
  }

  /** The places on the bill as rows. The first headlines unless the scraper says otherwise. */
  List<EventArtist> links(String eventId) {
    List<EventArtist> links = new ArrayList<>();
    entries.forEach(
        (artistId, entry) -> {
          int position = links.size() + 1;
          @Nullable Boolean said = entry.details.headliner();
          @Nullable Boolean headliner = said == null && position == 1 ? Boolean.TRUE : said;
          links.add(new EventArtist(eventId, artistId, headliner, position, null, null));
        });
    return links;
  }

  /** The pictures of the artists as rows. */
  List<Image> images() {
    List<Image> images = new ArrayList<>();
    entries.forEach(
        (artistId, entry) ->
            Lists.known(entry.details.images())
                .forEach((size, url) -> images.add(Image.ofArtist(artistId, size, url))));
    return images;
  }

  private record Entry(String name, ScrapedArtist details) {}
}
