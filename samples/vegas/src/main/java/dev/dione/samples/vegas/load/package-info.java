/** Writes scrapes to the database, one atomic batch each. */
@org.jspecify.annotations.NullMarked
package dev.dione.samples.vegas.load;
