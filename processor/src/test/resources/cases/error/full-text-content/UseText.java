package app;

import dev.dione.annotations.FullText;

// an index of an index
@FullText(of = TagText.class)
public record UseText(String name) {}
