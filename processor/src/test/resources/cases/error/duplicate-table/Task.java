package app;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;

// names that differ in case
@Entity(table = "TODO")
public record Task(@Id String id) {}
