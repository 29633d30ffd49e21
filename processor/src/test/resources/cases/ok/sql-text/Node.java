package app;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.References;
import org.jspecify.annotations.Nullable;

@Entity
public record Node(@Id long id, @Nullable @References(value = Node.class, onDelete = References.Action.SET_NULL) Long parent, String name) {}
