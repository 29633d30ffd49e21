package app;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.Index;

// of two entities
@Entity
@Index(columns = "title", name = "by_title")
public record Note(@Id String id, String title) {}
