package app;

import dev.dione.annotations.View;

// in a view
@View(
    """
    SELECT name,
           usses
    FROM tag
    """)
public record TagUse(String name, long uses) {}
