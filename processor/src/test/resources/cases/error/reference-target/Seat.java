package app;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;

@Entity
public record Seat(@Id String row, @Id int number, String label) {}
