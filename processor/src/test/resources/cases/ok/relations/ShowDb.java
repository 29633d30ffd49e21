package app;

import dev.dione.D1Database;
import dev.dione.annotations.Database;

@Database(
    entities = {
      Venue.class,
      Show.class,
      Artist.class,
      Billing.class,
      Tier.class,
      Booking.class
    })
public interface ShowDb extends D1Database {
  ShowDao shows();
}
