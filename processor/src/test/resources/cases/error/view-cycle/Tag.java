package app;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;

@Entity
public record Tag(@Id int id, String name, long uses) {}
