package app;

import dev.dione.annotations.View;

// in a view
@View("SELECT name FROM tagg")
public record OfNothing(String name) {}
