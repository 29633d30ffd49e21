/** Queries that yield rows: select, compound and recursive ones, and how they are fetched. */
@org.jspecify.annotations.NullMarked
package dev.dione.query.select;
