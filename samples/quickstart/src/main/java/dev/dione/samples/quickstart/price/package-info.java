/** Types of one's own in columns: converters. */
@org.jspecify.annotations.NullMarked
package dev.dione.samples.quickstart.price;
