package app;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;

// options that mean nothing
@Entity
public record Todo(@Id String id) {}
