package lib;

import dev.dione.annotations.Converted;

/** A type that says in its jar how it is stored. */
@Converted(PriceConverter.class)
public record Price(long cents) {}
