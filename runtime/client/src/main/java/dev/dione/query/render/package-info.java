/**
 * How a query becomes SQL: parts that write themselves, and the writer that they write to. Pure: no
 * part knows a database. Queries are made of it; who writes them needs none of it.
 */
@org.jspecify.annotations.NullMarked
package dev.dione.query.render;
