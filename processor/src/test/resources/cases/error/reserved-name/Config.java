package app;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;

// a table that begins with sqlite_
@Entity(table = "sqlite_config")
public record Config(@Id String id) {}
