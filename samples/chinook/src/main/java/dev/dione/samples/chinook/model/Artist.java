package dev.dione.samples.chinook.model;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import org.jspecify.annotations.Nullable;

/**
 * A performer.
 *
 * @param artistId the id
 * @param name the name
 */
@Entity(table = "artist")
public record Artist(@Id int artistId, @Nullable String name) {}
