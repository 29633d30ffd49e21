package app;

import dev.dione.annotations.View;

@View("SELECT name FROM tag WHERE name = :name")
public record Named(String name) {}
