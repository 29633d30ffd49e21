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
 * An artist on the bill of an event.
 *
 * @param eventId the event
 * @param artistId the artist
 * @param headliner whether the night is theirs; null keeps what is stored, at first false
 * @param position the place on the bill, from 1
 * @param createdAt when the row was inserted; null means now
 * @param updatedAt when the row last changed; set by Dione
 */
@Entity(table = "event_artists")
@Index(columns = {"artist_id"})
public record EventArtist(
    @Id @References(value = VegasEvent.class, onDelete = Action.CASCADE) String eventId,
    @Id @References(value = Artist.class, onDelete = Action.CASCADE) String artistId,
    @Column(defaultValue = "0") @Nullable Boolean headliner,
    @Check("position >= 1") int position,
    @CreatedAt @Nullable @Column(notNull = true) Instant createdAt,
    @UpdatedAt @Nullable @Column(notNull = true) Instant updatedAt) {}
