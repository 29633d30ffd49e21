package app;

import dev.dione.annotations.View;

// in a view, no query
@View("DELETE FROM tag RETURNING name")
public record Deleting(String name) {}
