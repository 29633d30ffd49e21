package app;

import dev.dione.annotations.View;

@View("DELETE FROM tag RETURNING name")
public record Deleting(String name) {}
