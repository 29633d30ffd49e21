package app;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.Index;

// the condition of an index
@Entity
@Index(columns = "text", where = "languge = 'en'")
public record Word(@Id int id, String text, String language) {}
