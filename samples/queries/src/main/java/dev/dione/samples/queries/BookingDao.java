package dev.dione.samples.queries;

import dev.dione.Page;
import dev.dione.PageRequest;
import dev.dione.annotations.Dao;
import dev.dione.annotations.Insert;
import dev.dione.annotations.OrderBy;
import dev.dione.annotations.Query;
import dev.dione.annotations.Returning;
import java.util.Collection;
import java.util.List;

/** Guests and what they book. */
@Dao
public interface BookingDao {
  /** An insert in SQL says how many rows it made. */
  @Query(
      "INSERT INTO guests (id, name, active) VALUES (:id, :name, :active) ON CONFLICT DO NOTHING")
  long addGuest(String id, String name, boolean active);

  /** A count under a condition. */
  @Query("SELECT count(*) FROM guests WHERE active = :active")
  long guests(boolean active);

  /** Stores bookings, and tells the ids that the database made. */
  @Insert
  @Returning("id")
  List<Long> add(Collection<Booking> bookings);

  /** Stores what was booked. */
  @Insert
  long addItems(Collection<Booking.Item> items);

  /** An update by another table: bookings find their nights. */
  @Query(
      """
      UPDATE bookings
      SET event_id = (
        SELECT composite_key FROM events
        WHERE events.title = bookings.title COLLATE NOCASE AND events.event_date = bookings.day)
      WHERE event_id IS NULL
      """)
  long findNights();

  /** The bookings in the order in which they came. */
  @Query("SELECT * FROM bookings ORDER BY id")
  List<Booking> all();

  /** Sums over three tables, in groups and in pages. */
  @SuppressWarnings("dione:full-scan: every guest is summed up")
  @Query(
      """
      SELECT g.id AS guest_id, g.name, count(DISTINCT b.id) AS bookings, sum(i.cents) AS cents
      FROM guests g
      JOIN bookings b ON b.guest_id = g.id
      JOIN booking_items i ON i.booking_id = b.id
      WHERE g.active
      GROUP BY g.id
      """)
  @OrderBy(value = "cents desc", unique = "guest_id")
  Page<Spending> spending(PageRequest page);

  /**
   * What a guest spends.
   *
   * @param guestId the guest
   * @param name the guest's name
   * @param bookings how many bookings there are
   * @param cents what they cost
   */
  record Spending(String guestId, String name, int bookings, long cents) {}
}
