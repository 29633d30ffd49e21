package dev.dione.contract.relation;

import dev.dione.annotations.Embedded;
import dev.dione.annotations.OrderBy;
import dev.dione.annotations.Relation;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An album with all that belongs to it, two deep. */
record AlbumPage(
    @Embedded Album album,
    @Relation("artist_id") @Nullable Artist artist,
    @Relation(value = "id", child = "album_id", entity = Track.class) @OrderBy("number desc")
        List<TrackPage> tracks,
    @Relation("sequel_to") Optional<Album> before,
    @Relation(value = "id", child = "sequel_to", entity = Album.class, column = "title")
        @OrderBy("title")
        List<String> sequels) {}
