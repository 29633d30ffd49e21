package app;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.SoftDelete;

/** Marked by a flag. */
@Entity
public record Site(@Id String name, @SoftDelete boolean gone) {}
