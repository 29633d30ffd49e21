package dev.dione.samples.vegas.scrape;

import dev.dione.samples.vegas.model.Artist;
import dev.dione.samples.vegas.model.EventArtist;
import dev.dione.samples.vegas.model.Image;
import dev.dione.samples.vegas.model.TableTier;
import dev.dione.samples.vegas.model.VegasEvent;
import java.util.List;

/**
 * What one scraped event becomes.
 *
 * @param place where it stands in the file
 * @param event the night
 * @param eventId its id
 * @param artists who plays
 * @param bill in which order
 * @param images pictures of both
 * @param tiers what it costs
 */
record EventRows(
    Place place,
    VegasEvent event,
    String eventId,
    List<Artist> artists,
    List<EventArtist> bill,
    List<Image> images,
    List<TableTier> tiers) {}
