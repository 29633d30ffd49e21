package dev.dione.samples.quickstart.booking;

import dev.dione.annotations.Dao;
import dev.dione.annotations.Insert;
import dev.dione.annotations.Update;

/** Writes bookings. */
// tag::dao[]
@Dao
public interface BookingDao {
  /** Inserts a booking, and gives it back with its id. */
  @Insert
  Booking add(Booking booking);

  /** Changes what the patch sets, and nothing else. */
  @Update
  Booking change(Booking_.Patch patch);

  /** Writes the whole booking. */
  @Update
  boolean save(Booking booking);
}
// end::dao[]
