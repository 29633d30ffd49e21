package app;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.References;

// a property of an entity that others name
/** One fault, told once, where it stands; everything that leans on it stays quiet. */
@Entity
public record Bad(@Id String id, Object thing, @References(Good.class) String good) {}
