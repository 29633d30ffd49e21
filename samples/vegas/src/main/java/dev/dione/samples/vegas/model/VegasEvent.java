package dev.dione.samples.vegas.model;

import dev.dione.annotations.Column;
import dev.dione.annotations.CreatedAt;
import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.Index;
import dev.dione.annotations.Json;
import dev.dione.annotations.UpdatedAt;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One night of a performer at a venue. What a scrape leaves out is null here, and stays stored.
 *
 * @param title what the night is called
 * @param eventDate the day on which it begins, in the event's own timezone
 * @param performer who the night is named after: the first performer, or else the event's name
 * @param venue where it is
 * @param externalId the scraper's id, which changes between scrapes: never a key
 * @param startsAt when it begins
 * @param endsAt when it ends
 * @param timezone the IANA zone of the venue
 * @param type what kind of event it is
 * @param genres its music
 * @param tags whatever else the scraper says of it
 * @param description a text for visitors
 * @param currency the ISO 4217 code of its prices
 * @param ticketUrl where tickets are sold
 * @param source who published it
 * @param sourceUrl where it was published
 * @param venueAddress the venue's postal address
 * @param venueLat the venue's latitude, in degrees
 * @param venueLng the venue's longitude, in degrees
 * @param scrapedAt when the scraper saw it: a scrape from before is not loaded over it
 * @param createdAt when the row was inserted; null means now
 * @param updatedAt when the row last changed; set by Dione
 */
@Entity(table = "events")
@Index(columns = {"venue", "event_date"})
@Index(columns = {"event_date"})
public record VegasEvent(
    String title,
    LocalDate eventDate,
    String performer,
    String venue,
    @Nullable String externalId,
    @Nullable Instant startsAt,
    @Nullable Instant endsAt,
    @Nullable String timezone,
    @Nullable String type,
    @Nullable @Json List<String> genres,
    @Nullable @Json List<String> tags,
    @Nullable String description,
    @Nullable String currency,
    @Nullable String ticketUrl,
    @Nullable String source,
    @Nullable String sourceUrl,
    @Nullable String venueAddress,
    @Nullable Double venueLat,
    @Nullable Double venueLng,
    @Nullable Instant scrapedAt,
    @CreatedAt @Nullable @Column(notNull = true) Instant createdAt,
    @UpdatedAt @Nullable @Column(notNull = true) Instant updatedAt) {

  /** The id: {@code 2026-05-02-calvin-harris-encore-beach-club}. Written from here, never kept. */
  @Id
  @Column(name = "event_id")
  public String compositeKey() {
    return Slug.of(eventDate, performer, venue);
  }
}
