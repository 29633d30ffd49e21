package dev.dione.contract.filter;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.Index;

/** Who sits there. */
@Entity(table = "guests")
@Index(columns = "seat_id")
record Guest(@Id long id, long seatId, String name) {}
