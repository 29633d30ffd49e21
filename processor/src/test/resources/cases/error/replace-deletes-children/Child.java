package app;

import dev.dione.annotations.Column;
import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.References;
import org.jspecify.annotations.Nullable;

@Entity
public record Child(
    @Id int id,
    @References(value = Parent.class, onDelete = References.Action.CASCADE) int parent,
    @References(value = Parent.class, onDelete = References.Action.SET_NULL) @Nullable Integer other,
    @Column(defaultValue = "1") @References(value = Parent.class, onDelete = References.Action.SET_DEFAULT) int third,
    @References(Parent.class) int fourth) {}
