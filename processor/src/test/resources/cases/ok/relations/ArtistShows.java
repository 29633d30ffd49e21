package app;

import dev.dione.annotations.OrderBy;
import dev.dione.annotations.Relation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An artist of a query, which selects the key for the relation alone. */
public record ArtistShows(
    String name,
    @Relation(value = "id", through = Billing.class, throughParent = "artist_id") @OrderBy("day")
        List<Show> shows,
    @Relation(value = "last_show", child = "show_id") @Nullable Show last) {}
