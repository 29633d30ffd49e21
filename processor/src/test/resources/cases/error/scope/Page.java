package app;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.Index;
import dev.dione.annotations.SoftDelete;

@Entity
@Index(name = "by_text", columns = "text")
public record Page(@Id long id, String text, @SoftDelete boolean gone) {}
