package app;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.References;

// a reference to a column of a faulty entity
@Entity
public record Child(@Id String id, @References(Bad.class) String bad, @References(value = Bad.class, column = "thing") String thing) {}
