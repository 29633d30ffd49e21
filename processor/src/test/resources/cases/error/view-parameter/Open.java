package app;

import dev.dione.annotations.View;

// in a view, an open text
@View("SELECT 'name AS name")
public record Open(String name) {}
