/** The query builder beside SQL. */
@org.jspecify.annotations.NullMarked
package dev.dione.samples.chinook;
