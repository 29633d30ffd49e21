package lib;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.Index;
import org.jspecify.annotations.Nullable;

/** An entity that another project stores. */
@Entity
@Index(columns = "town")
public record Venue(@Id String slug, String name, @Nullable String town, byte @Nullable [] photo) {}
