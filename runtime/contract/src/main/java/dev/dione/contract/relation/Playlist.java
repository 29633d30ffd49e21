package dev.dione.contract.relation;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;

/** A list of tracks, whose id is text. */
@Entity(table = "playlists")
record Playlist(@Id String name, boolean open) {}
