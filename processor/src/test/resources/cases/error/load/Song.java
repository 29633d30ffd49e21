package app;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;

@Entity(patch = true)
public record Song(@Id String id, String title) {}
