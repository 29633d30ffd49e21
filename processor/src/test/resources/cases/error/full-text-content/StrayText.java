package app;

import dev.dione.annotations.FullText;

// as a full-text index's content
@FullText(of = Runnable.class)
public record StrayText(String name) {}
