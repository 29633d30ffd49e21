package app;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;

@Entity
public record Venue(@Id String name) {}
