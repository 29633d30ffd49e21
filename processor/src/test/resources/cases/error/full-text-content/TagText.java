package app;

import dev.dione.annotations.FullText;

@FullText(of = Tag.class)
public record TagText(
    // in a full-text index
    String nam,
    // a number
    long uses) {}
