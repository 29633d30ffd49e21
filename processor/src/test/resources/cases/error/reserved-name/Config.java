package app;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;

@Entity(table = "sqlite_config")
public record Config(@Id String id) {}
