package app;

import dev.dione.annotations.FullText;

// a prefix out of range
@FullText(of = Tag.class, prefix = 1000)
public record TagWord(String name) {}
