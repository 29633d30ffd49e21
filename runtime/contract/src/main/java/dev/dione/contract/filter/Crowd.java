package dev.dione.contract.filter;

import dev.dione.annotations.Id;
import dev.dione.annotations.View;

/** How many guests share a seat: a view. */
@View("SELECT seat_id, count(*) AS guests FROM guests GROUP BY seat_id")
record Crowd(@Id long seatId, long guests) {}
