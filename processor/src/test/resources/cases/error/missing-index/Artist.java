package app;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;

@Entity
public record Artist(@Id long id, String name, String genre) {}
