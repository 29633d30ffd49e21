package dev.dione.contract.relation;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.Index;
import dev.dione.annotations.References;
import org.jspecify.annotations.Nullable;

/** A record, perhaps of an artist, perhaps after another one. */
@Entity(table = "albums")
@Index(columns = "artist_id")
@Index(columns = "sequel_to")
record Album(
    @Id long id,
    String title,
    @References(Artist.class) @Nullable Long artistId,
    @References(Album.class) @Nullable Long sequelTo) {}
