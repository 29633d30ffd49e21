/** Children of rows, as SQL. */
@org.jspecify.annotations.NullMarked
package dev.dione.dialect.relation;
