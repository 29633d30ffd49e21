package app;

import dev.dione.annotations.View;

// of a view
@View("SELECT name AS label FROM tag")
public record TagName(String name) {}
