/** The time that rendering a query takes, beside jOOQ. */
@org.jspecify.annotations.NullMarked
package dev.dione.benchmarks.render;
