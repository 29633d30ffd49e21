package app;

import dev.dione.annotations.View;

@View("SELECT 1 AS one; SELECT 2 AS one")
public record Two(int one) {}
