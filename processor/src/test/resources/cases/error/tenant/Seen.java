package app;

import dev.dione.annotations.View;

// a view that shows the rows of all tenants
@View("SELECT text FROM plain")
public record Seen(String text) {}
