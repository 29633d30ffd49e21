package app;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;

@Entity
public record Tape(@Id String id) implements Timed {}
