package app;

import dev.dione.annotations.Converted;

// a converter of another type, on a type
/** A converter of another type is told once, here. */
@Converted(SkuText.class)
public record Money(long cents) {}
