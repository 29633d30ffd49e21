/** Measures what Dione costs. This package has what all benchmarks share; each has a package. */
@org.jspecify.annotations.NullMarked
package dev.dione.benchmarks;
