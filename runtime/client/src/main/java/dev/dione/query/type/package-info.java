/** How values of Java types are stored and read, as data for queries. */
@org.jspecify.annotations.NullMarked
package dev.dione.query.type;
