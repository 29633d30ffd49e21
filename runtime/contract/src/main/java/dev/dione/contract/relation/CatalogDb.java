package dev.dione.contract.relation;

import dev.dione.D1Database;
import dev.dione.annotations.Database;

/** The database of the cases. */
@Database(
    entities = {Artist.class, Album.class, Track.class, Review.class, Playlist.class, Entry.class})
interface CatalogDb extends D1Database {
  CatalogDao catalog();
}
