package app;

import dev.dione.annotations.View;

// in a view, a parameter
@View("SELECT name FROM tag WHERE name = :name")
public record Named(String name) {}
