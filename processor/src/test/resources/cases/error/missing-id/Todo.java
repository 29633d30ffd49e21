package app;

import dev.dione.annotations.Entity;

@Entity
public record Todo(String title) {}
