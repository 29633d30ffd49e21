package app;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;

// a suffix without a character
@Entity
public record Todo(@Id String id) {}
