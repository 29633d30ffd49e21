package app;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.References;

@Entity
public record B(@Id int id, @References(C.class) int c) {}
