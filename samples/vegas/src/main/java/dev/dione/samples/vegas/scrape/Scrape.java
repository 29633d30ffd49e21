package dev.dione.samples.vegas.scrape;

import dev.dione.samples.vegas.model.Artist;
import dev.dione.samples.vegas.model.EventArtist;
import dev.dione.samples.vegas.model.Image;
import dev.dione.samples.vegas.model.TableTier;
import dev.dione.samples.vegas.model.VegasEvent;
import java.util.List;

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
 */
public record Scrape(
    String file,
    List<VegasEvent> events,
    List<Artist> artists,
    List<EventArtist> bill,
    List<Image> images,
    List<TableTier> tiers) {

  static Scrape of(String file, List<EventRows> rows) {
    return new Scrape(
        file,
        rows.stream().map(EventRows::event).toList(),
        rows.stream().flatMap(r -> r.artists().stream()).toList(),
        rows.stream().flatMap(r -> r.bill().stream()).toList(),
        rows.stream().flatMap(r -> r.images().stream()).toList(),
        rows.stream().flatMap(r -> r.tiers().stream()).toList());
  }
}
