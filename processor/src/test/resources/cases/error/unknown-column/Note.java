package app;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.References;

// a reference
@Entity
public record Note(@Id String id, @References(value = Tag.class, column = "nam") String tag) {}
