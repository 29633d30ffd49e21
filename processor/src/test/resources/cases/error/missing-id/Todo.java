package app;

import dev.dione.annotations.Entity;

// an entity without an id
@Entity
public record Todo(String title) {}
