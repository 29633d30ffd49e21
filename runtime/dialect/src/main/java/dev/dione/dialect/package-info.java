/** D1's SQL as data and pure functions: nothing here talks to a database. */
@org.jspecify.annotations.NullMarked
package dev.dione.dialect;
