package app;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.Index;
import dev.dione.annotations.References;
import org.jspecify.annotations.Nullable;

@Entity
@Index(columns = "name", unique = true)
public record Tag(@Id int id, @Nullable String name, @References(value = Tag.class, onDelete = References.Action.CASCADE) @Nullable Integer parent) {}
