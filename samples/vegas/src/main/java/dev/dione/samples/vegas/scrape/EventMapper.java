package dev.dione.samples.vegas.scrape;

import dev.dione.samples.vegas.model.Image;
import dev.dione.samples.vegas.model.Slug;
import dev.dione.samples.vegas.model.TableTier;
import dev.dione.samples.vegas.model.VegasEvent;
import dev.dione.samples.vegas.scrape.ScrapedEvent.Coordinates;
import dev.dione.samples.vegas.scrape.ScrapedEvent.ScrapedVenue;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes rows of the events of one file, and collects what is wrong with them. */
final class EventMapper {
  private static final ScrapedVenue NO_VENUE = new ScrapedVenue(null, null, null);
  private static final Coordinates NOWHERE = new Coordinates(null, null);

  private final Problems problems;
  private final Names names;

  EventMapper(Problems problems) {
    this.problems = problems;
    this.names = new Names(problems);
  }

  /** The rows of an event, or null if it has problems that leave it without an id. */
  @Nullable EventRows map(ScrapedEvent scraped, Place place) {
    ZoneId zone = zone(scraped.timezone(), place);
    EventTime start = time("start_date", scraped.startDate(), zone, place);
    EventTime end = time("end_date", scraped.endDate(), zone, place);
    EventTime seen = time("created_at", scraped.createdAt(), zone, place);
    Instant scrapedAt = seen == null ? null : seen.instant();
    ScrapedVenue venue = scraped.venue() == null ? NO_VENUE : scraped.venue();
    Bill bill = Bill.of(scraped, place, names, problems);
    require("name", scraped.name(), place);
    require("start_date", scraped.startDate(), place);
    require("venue.name", venue.name(), place);
    if (scraped.name() == null || start == null || venue.name() == null) {
      return null;
    }
    String performer = bill.first() == null ? scraped.name() : bill.first();
    VegasEvent event =
        event(scraped, start.date(), performer, venue, start.instant(), instant(end), scrapedAt);
    String id = event.compositeKey();
    noteNames(event, id, place);
    List<Image> images = new ArrayList<>(bill.images());
    images.addAll(images(scraped, id));
    return new EventRows(
        place,
        event,
        id,
        bill.artists(scrapedAt),
        bill.links(id),
        images,
        tiers(scraped, id, place));
  }

  private static VegasEvent event(
      ScrapedEvent scraped,
      LocalDate date,
      String performer,
      ScrapedVenue venue,
      @Nullable Instant startsAt,
      @Nullable Instant endsAt,
      @Nullable Instant scrapedAt) {
    Coordinates coordinates = venue.coordinates() == null ? NOWHERE : venue.coordinates();
    return new VegasEvent(
        scraped.name(),
        date,
        performer,
        venue.name(),
        scraped.eventId(),
        startsAt,
        endsAt,
        scraped.timezone(),
        scraped.type(),
        Lists.knownOrNull(scraped.genres()),
        Lists.knownOrNull(scraped.tags()),
        scraped.description(),
        scraped.currency(),
        scraped.ticketUrl(),
        scraped.source(),
        scraped.sourceUrl(),
        venue.address(),
        coordinates.lat(),
        coordinates.lng(),
        scrapedAt,
        null,
        null);
  }

  private void noteNames(VegasEvent event, String id, Place place) {
    names.note("performer", Slug.of(event.performer()), event.performer(), place);
    names.note("venue", Slug.of(event.venue()), event.venue(), place);
    // "a b" at "c" and "a" at "b c" have different slugs, and still one id.
    names.note("night", id, event.performer() + " at " + event.venue(), place);
  }

  private static List<Image> images(ScrapedEvent scraped, String eventId) {
    List<Image> images = new ArrayList<>();
    if (scraped.imageUrl() != null) {
      images.add(Image.ofEvent(eventId, "original", scraped.imageUrl()));
    }
    Lists.known(scraped.images())
        .forEach((size, url) -> images.add(Image.ofEvent(eventId, size, url)));
    return images;
  }

  private List<TableTier> tiers(ScrapedEvent scraped, String eventId, Place place) {
    return new TierMapper(eventId, place, problems).map(scraped);
  }

  private void require(String field, @Nullable String value, Place place) {
    if (value == null) {
      problems.add(place, "it has no " + field);
    }
  }

  private @Nullable ZoneId zone(@Nullable String timezone, Place place) {
    try {
      return timezone == null ? null : ZoneId.of(timezone);
    } catch (DateTimeException e) {
      problems.add(
          place, "timezone is \"" + timezone + "\", and should be one like America/Los_Angeles");
      return null;
    }
  }

  private @Nullable EventTime time(
      String field, @Nullable String text, @Nullable ZoneId zone, Place place) {
    try {
      return text == null ? null : EventTime.parse(text, zone);
    } catch (DateTimeException e) {
      problems.add(
          place,
          "%s is \"%s\", and should be a date, or a time like 2026-05-02T22:30:00-07:00 (%s)"
              .formatted(field, text, e.getMessage()));
      return null;
    }
  }

  private static @Nullable Instant instant(@Nullable EventTime time) {
    return time == null ? null : time.instant();
  }
}
