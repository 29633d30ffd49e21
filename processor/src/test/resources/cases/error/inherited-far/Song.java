package app;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;

@Entity
public record Song(@Id long id, String title) {}
