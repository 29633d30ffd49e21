package dev.dione.samples.quickstart.booking;

import dev.dione.annotations.BeforeWrite;
import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A table that a guest booked. */
// tag::entity[]
@Entity(table = "bookings", patch = true)
public record Booking(
    @Id(uuid = true) @Nullable UUID id, // null: made when it is inserted
    String guest,
    int seats,
    @Nullable String wish,
    @Version long version) {
  @BeforeWrite
  Booking tidied() {
    return new Booking(id, guest.strip(), seats, wish, version);
  }
}
// end::entity[]
