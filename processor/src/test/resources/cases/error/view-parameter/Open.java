package app;

import dev.dione.annotations.View;

@View("SELECT 'name AS name")
public record Open(String name) {}
