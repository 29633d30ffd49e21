package app;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;

@Entity
public record Artist(@Id String artistId, String name, long fans) {}
