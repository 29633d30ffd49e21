package dev.dione.contract.relation;

import dev.dione.annotations.Relation;
import java.util.Set;

/** A few columns of an album, and the different titles of what came after. */
record AlbumSequels(
    String title,
    @Relation(value = "id", child = "sequel_to", entity = Album.class, column = "title")
        Set<String> sequels) {}
