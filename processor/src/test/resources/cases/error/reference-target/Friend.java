package app;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.References;

// SET NULL on a NOT NULL column
@Entity
public record Friend(
    @Id int id,
    @References(Friend.class) String type,
    @References(value = Friend.class, onDelete = References.Action.SET_NULL) int parent) {}
