package dev.dione.contract.filter;

import dev.dione.annotations.Embedded;
import dev.dione.annotations.Relation;
import java.util.List;
import java.util.Optional;

/** A seat with its guests, one deep and two deep, and with a row of a view. */
record CrowdedSeat(
    @Embedded Seat seat,
    @Relation(value = "id", child = "seat_id") Optional<Crowd> crowd,
    @Relation(value = "id", child = "seat_id") List<GuestSeat> guests) {

  /** A guest, and the view's row of the seat once more. */
  record GuestSeat(
      @Embedded Guest guest, @Relation(value = "seat_id", child = "seat_id") Crowd crowd) {}
}
