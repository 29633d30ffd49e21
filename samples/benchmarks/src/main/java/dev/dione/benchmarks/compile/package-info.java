/** Measures what compiling costs: javac alone, with a processor that does nothing, with Dione. */
@org.jspecify.annotations.NullMarked
package dev.dione.benchmarks.compile;
