package app;

import dev.dione.annotations.FullText;

@FullText(of = TagText.class)
public record UseText(String name) {}
