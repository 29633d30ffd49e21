package app;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.References;

// by a reference
@Entity
public record Note(@Id String id, @References(Tag.class) String tag) {}
