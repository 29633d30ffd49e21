package shapes;

import dev.dione.D1Database;
import dev.dione.annotations.Database;
import lib.Artist;
import lib.Venue;
import lib.VenueDao;

/** A database with entities and a DAO of another jar. */
@Database(entities = {Venue.class, Artist.class, Show.class, Guest.class, Guest.Badge.class})
public interface ShapesDb extends D1Database {
  ShowDao shows();

  VenueDao venues();
}
