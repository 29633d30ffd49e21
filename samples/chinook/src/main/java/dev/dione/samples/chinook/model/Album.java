package dev.dione.samples.chinook.model;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.References;

/**
 * An album of one artist.
 *
 * @param albumId the id
 * @param title the title
 * @param artistId whose it is
 */
@Entity(table = "album")
public record Album(@Id int albumId, String title, @References(Artist.class) int artistId) {}
