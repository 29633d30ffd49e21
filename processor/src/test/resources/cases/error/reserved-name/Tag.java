package app;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.Index;

// an index
@Entity
@Index(columns = "id", name = "sqlite_tags")
public record Tag(@Id String id) {}
