package dev.dione.samples.vegas.dao;

import dev.dione.annotations.Embedded;
import dev.dione.annotations.OrderBy;
import dev.dione.annotations.Relation;
import dev.dione.samples.vegas.model.Artist;
import dev.dione.samples.vegas.model.EventArtist;
import dev.dione.samples.vegas.model.TableTier;
import dev.dione.samples.vegas.model.VegasEvent;
import java.util.List;

/**
 * A night with all that a visitor asks about it.
 *
 * @param event the night itself
 * @param artists who plays, in the order of the bill
 * @param tiers what it costs, the cheapest first
 */
// tag::night[]
public record Night(
    @Embedded VegasEvent event,
    @Relation(value = "event_id", through = EventArtist.class) @OrderBy("position")
        List<Artist> artists,
    @Relation("event_id") @OrderBy("min_spend") List<TableTier> tiers) {}
// end::night[]
