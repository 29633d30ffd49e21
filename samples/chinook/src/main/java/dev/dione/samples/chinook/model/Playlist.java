package dev.dione.samples.chinook.model;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import org.jspecify.annotations.Nullable;

/**
 * A list of tracks.
 *
 * @param playlistId the id
 * @param name the name
 */
@Entity(table = "playlist")
public record Playlist(@Id int playlistId, @Nullable String name) {}
