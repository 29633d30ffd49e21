package dev.dione.samples.chinook.model;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import org.jspecify.annotations.Nullable;

/**
 * A kind of music.
 *
 * @param genreId the id
 * @param name the name
 */
@Entity(table = "genre")
public record Genre(@Id int genreId, @Nullable String name) {}
