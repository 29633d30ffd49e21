/** Pages of a query: where the next one begins, as SQL. */
@org.jspecify.annotations.NullMarked
package dev.dione.dialect.page;
