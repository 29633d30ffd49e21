package app;

import dev.dione.annotations.FullText;

@FullText(of = Tag.class, prefix = 1000)
public record TagWord(String name) {}
