package app;

import dev.dione.annotations.View;

@View("SELECT name FROM tag_use")
public record OfUse(String name) {}
