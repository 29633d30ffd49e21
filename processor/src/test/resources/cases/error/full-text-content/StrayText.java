package app;

import dev.dione.annotations.FullText;

@FullText(of = Runnable.class)
public record StrayText(String name) {}
