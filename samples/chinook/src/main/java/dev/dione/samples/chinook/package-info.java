/** A music shop, to show the query builder on. */
@org.jspecify.annotations.NullMarked
package dev.dione.samples.chinook;
