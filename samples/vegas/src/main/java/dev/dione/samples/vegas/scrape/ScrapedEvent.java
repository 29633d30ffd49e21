package dev.dione.samples.vegas.scrape;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An event as the scraper writes it, in JSON with names in snake_case. Any field may be missing;
 * fields that are not listed here are ignored. Texts are stripped, and blank ones are null.
 */
record ScrapedEvent(
    @Nullable String eventId,
    @Nullable String name,
    @Nullable String type,
    @Nullable List<@Nullable String> genres,
    @Nullable List<@Nullable String> tags,
    @Nullable String startDate,
    @Nullable String endDate,
    @Nullable String timezone,
    @Nullable ScrapedVenue venue,
    @Nullable Double priceMin,
    @Nullable Double priceMax,
    @Nullable String currency,
    @Nullable String description,
    @Nullable List<@Nullable String> performers,
    @Nullable String imageUrl,
    @Nullable String ticketUrl,
    @Nullable String source,
    @Nullable String sourceUrl,
    @Nullable String createdAt,
    @Nullable List<@Nullable ScrapedArtist> artists,
    @Nullable Map<String, @Nullable String> images,
    @Nullable List<@Nullable ScrapedTable> tables) {

  /** The place, and where on earth it is. */
  record ScrapedVenue(
      @Nullable String name, @Nullable String address, @Nullable Coordinates coordinates) {}

  /** Degrees north and east. */
  record Coordinates(@Nullable Double lat, @Nullable Double lng) {}

  /** What is known of a performer beyond the name. */
  record ScrapedArtist(
      @Nullable String name,
      @Nullable Boolean headliner,
      @Nullable String genre,
      @Nullable String bio,
      @Nullable String imageUrl,
      @Nullable Streaming streaming,
      @Nullable Map<String, @Nullable String> images) {}

  /** Where to listen. */
  record Streaming(
      @Nullable String spotify, @Nullable String appleMusic, @Nullable String soundcloud) {}

  /** What a section costs. */
  record ScrapedTable(
      @Nullable String section,
      @Nullable Double minSpend,
      @Nullable Double deposit,
      @Nullable Integer capacity,
      @Nullable Boolean available) {}
}
