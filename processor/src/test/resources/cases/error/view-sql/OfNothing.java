package app;

import dev.dione.annotations.View;

@View("SELECT name FROM tagg")
public record OfNothing(String name) {}
