package app;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;

@Entity(patch = true)
public record Key(@Id String id) {}
