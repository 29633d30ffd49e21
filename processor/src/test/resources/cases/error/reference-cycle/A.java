package app;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.References;

@Entity
public record A(@Id int id, @References(B.class) int b) {}
