package app;

import dev.dione.annotations.Converted;

/** A type that says once how it is stored. */
@Converted(MoneyConverter.class)
public record Money(long cents) {}
