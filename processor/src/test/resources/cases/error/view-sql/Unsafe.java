package app;

import dev.dione.annotations.View;

// a function in a view
@View("SELECT name, load_extension(name) AS lib FROM tag")
public record Unsafe(String name, String lib) {}
