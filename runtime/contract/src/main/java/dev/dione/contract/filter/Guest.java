package dev.dione.contract.filter;

import dev.dione.annotations.AfterLoad;
import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.Index;
import java.util.Locale;

/** Who sits there. */
@Entity(table = "guests")
@Index(columns = "seat_id")
record Guest(@Id long id, long seatId, String name) {
  /** The guest as the house calls them. */
  @AfterLoad
  Guest called() {
    if (name.isEmpty()) {
      throw new IllegalStateException("nobody sits there");
    }
    return new Guest(id, seatId, name.toUpperCase(Locale.ROOT));
  }
}
