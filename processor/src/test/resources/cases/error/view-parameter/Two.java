package app;

import dev.dione.annotations.View;

// in a view, two queries
@View("SELECT 1 AS one; SELECT 2 AS one")
public record Two(int one) {}
