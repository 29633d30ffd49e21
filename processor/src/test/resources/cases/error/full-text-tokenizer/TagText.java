package app;

import dev.dione.annotations.FullText;

// an unknown tokenizer
@FullText(of = Tag.class, tokenize = "unicode62")
public record TagText(String name) {}
