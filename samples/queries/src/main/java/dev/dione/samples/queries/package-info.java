/** Queries as applications on D1 make them, on a small booking site. */
@org.jspecify.annotations.NullMarked
package dev.dione.samples.queries;
