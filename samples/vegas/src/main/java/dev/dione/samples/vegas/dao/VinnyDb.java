package dev.dione.samples.vegas.dao;

import dev.dione.D1Database;
import dev.dione.annotations.Database;
import dev.dione.samples.vegas.model.Artist;
import dev.dione.samples.vegas.model.EventArtist;
import dev.dione.samples.vegas.model.Image;
import dev.dione.samples.vegas.model.TableTier;
import dev.dione.samples.vegas.model.VegasEvent;

/** The database of the calendar. */
@Database(
    entities = {VegasEvent.class, Artist.class, EventArtist.class, Image.class, TableTier.class})
public interface VinnyDb extends D1Database {
  /** The nights. */
  EventDao events();

  /** The performers. */
  ArtistDao artists();

  /** Who plays on which night. */
  EventArtistDao eventArtists();

  /** The pictures. */
  ImageDao images();

  /** What tables and tickets cost. */
  TableTierDao tableTiers();
}
