package app;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.References;

@Entity
public record Tier(@Id @References(Show.class) String showId, @Id String section, double price) {}
