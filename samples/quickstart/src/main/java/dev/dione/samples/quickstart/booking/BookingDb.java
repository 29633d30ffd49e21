package dev.dione.samples.quickstart.booking;

import dev.dione.D1Database;
import dev.dione.annotations.Database;

/** A database of bookings. */
@Database(entities = Booking.class)
public interface BookingDb extends D1Database {
  /** The bookings. */
  BookingDao bookings();
}
