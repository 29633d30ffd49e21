package app;

import dev.dione.annotations.View;

@View(
    """
    SELECT name,
           usses
    FROM tag
    """)
public record TagUse(String name, long uses) {}
