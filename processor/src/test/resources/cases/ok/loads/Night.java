package app;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.Index;
import dev.dione.annotations.References;
import org.jspecify.annotations.Nullable;

@Entity(table = "nights")
@Index(columns = "venue")
@Index(columns = "follows")
public record Night(
    String title,
    @Id String id,
    @References(Venue.class) String venue,
    @References(value = Night.class, onDelete = References.Action.SET_NULL) @Nullable
        String follows) {}
