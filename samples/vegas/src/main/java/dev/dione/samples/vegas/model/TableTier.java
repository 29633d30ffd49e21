package dev.dione.samples.vegas.model;

import dev.dione.annotations.Check;
import dev.dione.annotations.Column;
import dev.dione.annotations.CreatedAt;
import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.References;
import dev.dione.annotations.References.Action;
import dev.dione.annotations.UpdatedAt;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What one section of the house costs on one night: a table, or a plain ticket ({@link #TICKETS}).
 * Prices are as published, in the event's currency; they are compared and shown, never added up.
 *
 * @param eventId the night
 * @param section the part of the house
 * @param minSpend the least that a table spends, or the cheapest ticket
 * @param maxPrice the dearest ticket; null for a table
 * @param deposit what is paid ahead
 * @param capacity guests at a table
 * @param available whether it can still be booked; null if the source does not say
 * @param createdAt when the row was inserted; null means now
 * @param updatedAt when the row last changed; set by Dione
 */
@Entity(table = "table_tiers")
public record TableTier(
    @Id @References(value = VegasEvent.class, onDelete = Action.CASCADE) String eventId,
    @Id String section,
    @Check("min_spend >= 0") @Nullable Double minSpend,
    @Check("max_price >= 0") @Nullable Double maxPrice,
    @Check("deposit >= 0") @Nullable Double deposit,
    @Check("capacity >= 1") @Nullable Integer capacity,
    @Nullable Boolean available,
    @CreatedAt @Nullable @Column(notNull = true) Instant createdAt,
    @UpdatedAt @Nullable @Column(notNull = true) Instant updatedAt) {

  /** The section of plain tickets. */
  public static final String TICKETS = "General admission";
}
