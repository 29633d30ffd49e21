package dev.dione.samples.chinook.model;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.References;
import org.jspecify.annotations.Nullable;

/**
 * A piece of music.
 *
 * @param trackId the id
 * @param name the title
 * @param albumId the album it is on
 * @param mediaTypeId the file format
 * @param genreId the kind of music
 * @param composer who wrote it
 * @param milliseconds how long it is
 * @param bytes the size of the file
 * @param unitPrice the price in dollars
 */
@Entity(table = "track")
public record Track(
    @Id int trackId,
    String name,
    @Nullable @References(Album.class) Integer albumId,
    @References(MediaType.class) int mediaTypeId,
    @Nullable @References(Genre.class) Integer genreId,
    @Nullable String composer,
    int milliseconds,
    @Nullable Integer bytes,
    double unitPrice) {}
