package dev.dione.contract.query;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.References;
import org.jspecify.annotations.Nullable;

/** Where gigs are; a stage is part of a larger venue. */
@Entity(table = "venues")
record Venue(
    @Id int id,
    String name,
    @Nullable String city,
    @Nullable Integer capacity,
    @Nullable @References(Venue.class) Integer partOf) {}
