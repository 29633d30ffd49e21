package app;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.Index;

@Entity
// in an index, of two words
@Index(columns = "lower text", name = "neither")
public record Word(@Id int id, String text) {}
