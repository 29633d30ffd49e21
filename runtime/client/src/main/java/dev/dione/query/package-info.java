/**
 * The query builder: SQL in Java, checked by javac. {@link dev.dione.query.Query} is where queries
 * begin.
 */
@org.jspecify.annotations.NullMarked
package dev.dione.query;
