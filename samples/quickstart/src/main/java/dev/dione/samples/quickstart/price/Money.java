package dev.dione.samples.quickstart.price;

import dev.dione.annotations.Converted;

/** An amount in dollars and cents. */
// tag::money[]
@Converted(MoneyConverter.class)
public record Money(long cents) {}
// end::money[]
