package app;

import dev.dione.annotations.View;

@View("SELECT name AS label FROM tag")
public record TagName(String name) {}
