package app;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.Index;
import dev.dione.annotations.References;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Entity
@Index(columns = "venue_id")
@Index(columns = "follows")
public record Show(
    @Id String showId,
    LocalDate day,
    @References(Venue.class) long venueId,
    @References(Show.class) @Nullable String follows) {}
