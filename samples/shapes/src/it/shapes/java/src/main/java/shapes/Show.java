package shapes;

import dev.dione.annotations.Embedded;
import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.Index;
import dev.dione.annotations.References;
import lib.Price;
import lib.Venue;
import org.jspecify.annotations.Nullable;

/** A record, with an object in columns and one from another jar. */
@Entity
@Index(columns = "entry")
public record Show(
    @Id long number,
    String name,
    @References(Venue.class) @Nullable String venue,
    @Nullable Price entry,
    @Nullable @Embedded(prefix = "hall_") Hall hall)
    implements Named<String> {
  /** A nested type. */
  public record Hall(String door, @Nullable Integer seats) {}
}
