package app;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.References;

/** Listed first, and created last: it references a city, which references it later on. */
@Entity
public record River(@Id String name, @References(City.class) String mouth) {}
