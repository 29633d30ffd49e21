/** Rows a second over REST on D1's own engine: ways to load many rows, with and without latency. */
@org.jspecify.annotations.NullMarked
package dev.dione.benchmarks.bulk;
