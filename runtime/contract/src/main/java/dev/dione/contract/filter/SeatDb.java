package dev.dione.contract.filter;

import dev.dione.D1Database;
import dev.dione.annotations.Database;

/** Seats and guests. */
@Database(entities = {Seat.class, Guest.class, Crowd.class})
interface SeatDb extends D1Database {
  SeatDao seats();
}
