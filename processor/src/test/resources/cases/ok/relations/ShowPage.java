package app;

import dev.dione.annotations.Embedded;
import dev.dione.annotations.OrderBy;
import dev.dione.annotations.Relation;
import java.util.List;
import java.util.Optional;

/** A show with all that belongs to it, two deep. */
public record ShowPage(
    @Embedded Show show,
    @Relation("venue_id") Venue venue,
    @Relation(value = "show_id", through = Billing.class) @OrderBy("position desc")
        List<Artist> artists,
    @Relation(value = "show_id", entity = Tier.class) @OrderBy("price") List<TierBookings> tiers,
    @Relation("follows") Optional<Show> before,
    @Relation(value = "show_id", child = "follows", entity = Show.class, column = "show_id")
        List<String> after) {}
