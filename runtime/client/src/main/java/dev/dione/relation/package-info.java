/** Rows with children of other tables, all of them read in one request. */
@org.jspecify.annotations.NullMarked
package dev.dione.relation;
