package dev.dione.contract.relation;

import dev.dione.annotations.Relation;
import java.util.List;

/** An artist of a query that names its columns as it likes. */
record ArtistAlbums(
    String name,
    @Relation(value = "who", child = "artist_id") List<Album> albums,
    @Relation("last_album") Album last) {}
