package app;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.References;

// a part of a composite id
@Entity
public record Guest(@Id int id, @References(Seat.class) String seat, @References(value = Seat.class, column = "label") String label) {}
