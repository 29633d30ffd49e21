package app;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.Index;
import dev.dione.annotations.SoftDelete;

/** Marked by a flag. */
@Entity
@Index(columns = "post")
public record Reply(@Id long id, long post, @SoftDelete boolean gone) {}
