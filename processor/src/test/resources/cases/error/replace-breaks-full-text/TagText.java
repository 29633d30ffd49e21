package app;

import dev.dione.annotations.FullText;

@FullText(of = Tag.class)
public record TagText(String name) {}
