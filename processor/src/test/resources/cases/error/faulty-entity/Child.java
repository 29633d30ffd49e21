package app;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.References;

@Entity
public record Child(@Id String id, @References(Bad.class) String bad, @References(value = Bad.class, column = "thing") String thing) {}
