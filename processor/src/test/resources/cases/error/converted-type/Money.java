package app;

import dev.dione.annotations.Converted;

/** A converter of another type is told once, here. */
@Converted(SkuText.class)
public record Money(long cents) {}
