package app;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;

/** An entity that is named like a type that generated code imports. */
@Entity
public record List(@Id String id) {}
