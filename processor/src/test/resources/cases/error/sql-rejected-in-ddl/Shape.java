package app;

import dev.dione.annotations.Check;
import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;

// a check of a column
@Entity
public record Shape(@Id int id, @Check("sides >") int sides) {}
