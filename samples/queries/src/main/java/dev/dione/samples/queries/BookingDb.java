package dev.dione.samples.queries;

import dev.dione.D1Database;
import dev.dione.annotations.Database;

/** The database of the booking site. */
@Database(
    entities = {
      Event.class,
      Event.Words.class,
      Venue.class,
      Guest.class,
      Booking.class,
      Booking.Item.class,
      Category.class,
      OauthState.class,
      OauthState.Iso.class
    })
public interface BookingDb extends D1Database {
  /** Nights. */
  EventDao events();

  /** Guests and bookings. */
  BookingDao bookings();

  /** The rest of the site. */
  SiteDao site();
}
