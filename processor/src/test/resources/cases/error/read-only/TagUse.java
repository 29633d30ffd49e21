package app;

import dev.dione.annotations.View;

@View("SELECT name, uses FROM tag")
public record TagUse(String name, long uses) {}
