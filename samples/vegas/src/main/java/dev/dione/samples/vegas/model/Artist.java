package dev.dione.samples.vegas.model;

import dev.dione.annotations.Column;
import dev.dione.annotations.CreatedAt;
import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.UpdatedAt;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A performer. The scraper knows little more than the name; the rest is found out once, and must
 * survive every scrape that comes without it.
 *
 * @param name the name as written on the poster
 * @param genre the music
 * @param bio a text for visitors
 * @param imageUrl a portrait
 * @param spotifyUrl where to listen; a column for each service, so that each link survives alone
 * @param appleMusicUrl the same at Apple Music
 * @param soundcloudUrl the same at SoundCloud
 * @param scrapedAt when the scraper last saw the artist on an event
 * @param createdAt when the row was inserted; null means now
 * @param updatedAt when the row last changed; set by Dione
 */
@Entity(table = "artists")
public record Artist(
    String name,
    @Nullable String genre,
    @Nullable String bio,
    @Nullable String imageUrl,
    @Nullable String spotifyUrl,
    @Nullable String appleMusicUrl,
    @Nullable String soundcloudUrl,
    @Nullable Instant scrapedAt,
    @CreatedAt @Nullable @Column(notNull = true) Instant createdAt,
    @UpdatedAt @Nullable @Column(notNull = true) Instant updatedAt) {

  /** The id: {@code calvin-harris}. */
  @Id
  public String artistId() {
    return Slug.of(name);
  }
}
