package dev.dione.samples.chinook.model;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.References;

/**
 * A track on a list.
 *
 * @param playlistId the list
 * @param trackId the track
 */
@Entity(table = "playlist_track")
public record PlaylistTrack(
    @Id @References(Playlist.class) int playlistId, @Id @References(Track.class) int trackId) {}
