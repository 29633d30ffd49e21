package dev.dione.samples.chinook.model;

import dev.dione.D1Database;
import dev.dione.annotations.Database;

/** The shop. */
@Database(
    entities = {
      Artist.class,
      Genre.class,
      MediaType.class,
      Playlist.class,
      Album.class,
      Employee.class,
      Customer.class,
      Track.class,
      Invoice.class,
      InvoiceLine.class,
      PlaylistTrack.class
    })
public interface ShopDb extends D1Database {
  /** Fills it. */
  ShopDao rows();
}
