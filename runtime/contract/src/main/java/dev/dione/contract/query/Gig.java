package dev.dione.contract.query;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.Json;
import dev.dione.annotations.References;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An evening at a venue, or nobody knows where yet. */
@Entity(table = "gigs")
record Gig(
    @Id int id,
    @Nullable @References(Venue.class) Integer venueId,
    String title,
    LocalDate day,
    @Nullable Integer price,
    boolean soldOut,
    long views,
    @Nullable @Json Details details) {

  /** What is stored as JSON. */
  record Details(@Nullable Integer rating, List<String> tags) {}
}
