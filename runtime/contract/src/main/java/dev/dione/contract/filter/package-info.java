/** Methods that take a condition of the query builder, and deletions by properties. */
@org.jspecify.annotations.NullMarked
package dev.dione.contract.filter;
