package dev.dione.contract.filter;

import dev.dione.annotations.Embedded;
import dev.dione.annotations.Relation;
import java.util.List;

/** A seat with its guests. */
record SeatGuests(
    @Embedded Seat seat, @Relation(value = "id", child = "seat_id") List<Guest> guests) {}
