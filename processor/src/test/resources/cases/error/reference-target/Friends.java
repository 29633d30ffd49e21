package app;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.References;

// another type
@Entity
public record Friends(@Id int id, @References(Friends.class) String type, @References(value = Seat.class, column = "label") String label) {}
