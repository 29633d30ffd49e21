package app;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;

@Entity
public record Item(@Id long number, String name) implements Named<String> {}
