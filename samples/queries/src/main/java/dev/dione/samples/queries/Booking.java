package dev.dione.samples.queries;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.Index;
import dev.dione.annotations.References;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A booking as a partner sends it: with a title and a day, and no id of ours.
 *
 * @param id made by the database
 * @param guestId who booked
 * @param title the night's title, in the partner's words
 * @param day the night's day
 * @param eventId the night, once it is found
 */
@Entity(table = "bookings")
@Index(columns = "guest_id")
@Index(columns = "event_id")
public record Booking(
    @Id @Nullable Long id,
    @References(Guest.class) String guestId,
    String title,
    LocalDate day,
    @Nullable @References(Event.class) String eventId) {

  /**
   * What was booked.
   *
   * @param bookingId the booking
   * @param item the thing
   * @param cents what it costs
   */
  @Entity(table = "booking_items")
  public record Item(
      @Id @References(value = Booking.class, onDelete = References.Action.CASCADE) long bookingId,
      @Id String item,
      long cents) {}
}
