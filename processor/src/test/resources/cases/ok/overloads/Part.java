package app;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;

@Entity
public record Part(@Id String id, String row, int result) {}
