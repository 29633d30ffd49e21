package app;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;

// a generated type that is there already
@Entity
public record Todo(@Id String id) {}
