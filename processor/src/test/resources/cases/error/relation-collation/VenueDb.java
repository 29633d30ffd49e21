package app;

import dev.dione.D1Database;
import dev.dione.annotations.Database;

@Database(entities = {Venue.class, Show.class})
interface VenueDb extends D1Database {
  VenueDao venues();
}
