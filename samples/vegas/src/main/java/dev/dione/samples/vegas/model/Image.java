package dev.dione.samples.vegas.model;

import dev.dione.annotations.Check;
import dev.dione.annotations.Column;
import dev.dione.annotations.CreatedAt;
import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.Index;
import dev.dione.annotations.References;
import dev.dione.annotations.References.Action;
import dev.dione.annotations.UpdatedAt;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A picture of an artist or of an event, in one size. The owner and the size identify it: its
 * address changes whenever the source moves its files.
 *
 * @param artistId the artist it shows, or null
 * @param eventId the event it announces, or null; one of the two is there
 * @param size what it is for: {@code thumb}, {@code hero}
 * @param url where the source has it
 * @param r2Url where the site's own copy is; null until there is one, and never from a scrape
 * @param createdAt when the row was inserted; null means now
 * @param updatedAt when the row last changed; set by Dione
 */
@Entity(table = "images")
@Check("(artist_id IS NULL) <> (event_id IS NULL)")
@Index(columns = {"url"})
@Index(columns = {"artist_id", "size"})
@Index(columns = {"event_id"})
public record Image(
    @References(value = Artist.class, onDelete = Action.CASCADE) @Nullable String artistId,
    @References(value = VegasEvent.class, onDelete = Action.CASCADE) @Nullable String eventId,
    String size,
    String url,
    @Nullable String r2Url,
    @CreatedAt @Nullable @Column(notNull = true) Instant createdAt,
    @UpdatedAt @Nullable @Column(notNull = true) Instant updatedAt) {

  /** A picture of an artist, as a scrape brings it. */
  public static Image ofArtist(String artistId, String size, String url) {
    return new Image(artistId, null, size, url, null, null, null);
  }

  /** A picture of an event, as a scrape brings it. */
  public static Image ofEvent(String eventId, String size, String url) {
    return new Image(null, eventId, size, url, null, null, null);
  }

  /** The id: {@code artist/calvin-harris/thumb}. */
  @Id
  public String imageId() {
    String owner = artistId != null ? "artist/" + artistId : "event/" + eventId;
    return owner + "/" + Slug.of(size);
  }
}
