/** Inserts, upserts and reads of one table, in Dione and beside it, on the same SQLite. */
@org.jspecify.annotations.NullMarked
package dev.dione.benchmarks.crud;
