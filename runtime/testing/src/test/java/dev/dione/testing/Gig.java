package dev.dione.testing;

import dev.dione.annotations.CreatedAt;
import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.Index;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A concert. */
@Entity(table = "gigs")
@Index(columns = {"venue", "id"})
record Gig(
    @Id String id,
    String venue,
    String band,
    @Nullable Integer price,
    @CreatedAt @Nullable Instant madeAt) {
  Gig(String id, String venue, String band) {
    this(id, venue, band, 20, null);
  }
}
