package dev.dione.samples.chinook.model;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import org.jspecify.annotations.Nullable;

/**
 * A file format.
 *
 * @param mediaTypeId the id
 * @param name the name
 */
@Entity(table = "media_type")
public record MediaType(@Id int mediaTypeId, @Nullable String name) {}
