/** The time from the start of the JVM to the first row, in Dione and beside it. */
@org.jspecify.annotations.NullMarked
package dev.dione.benchmarks.start;
