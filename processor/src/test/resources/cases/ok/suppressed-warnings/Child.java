package app;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.References;

@Entity
public record Child(@Id int id, @References(value = Parent.class, onDelete = References.Action.CASCADE) int parent) {}
