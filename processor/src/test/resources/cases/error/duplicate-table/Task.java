package app;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;

@Entity(table = "TODO")
public record Task(@Id String id) {}
