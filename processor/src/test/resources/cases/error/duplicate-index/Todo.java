package app;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.Index;

// of one entity
@Entity
@Index(columns = "title", name = "by_title")
@Index(columns = "id", name = "By_Title")
public record Todo(@Id String id, String title) {}
