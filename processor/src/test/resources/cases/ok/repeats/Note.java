package app;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.Index;

@Entity(table = "notes", patch = true)
@Index(columns = "text")
public record Note(@Id String id, String text) {}
