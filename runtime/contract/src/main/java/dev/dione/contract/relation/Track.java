package dev.dione.contract.relation;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.References;
import org.jspecify.annotations.Nullable;

/** A piece of an album, with a composite id. */
@Entity(table = "tracks")
record Track(
    @Id @References(Album.class) long albumId,
    @Id int number,
    String title,
    @Nullable Long plays,
    byte[] cover) {}
