package app;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;

@Entity(table = "venues")
public record Venue(@Id String id, long number) {}
