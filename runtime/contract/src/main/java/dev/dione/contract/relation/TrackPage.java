package dev.dione.contract.relation;

import dev.dione.annotations.OrderBy;
import dev.dione.annotations.Relation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A track with what was said of it, and the lists that it is on. */
record TrackPage(
    int number,
    String title,
    @Nullable Long plays,
    @Relation({"album_id", "number"}) @OrderBy("stars desc") List<Review> reviews,
    @Relation(
            value = {"album_id", "number"},
            through = Entry.class,
            throughParent = {"album", "track"},
            throughChild = "playlist")
        @OrderBy("place")
        List<Playlist> playlists) {}
