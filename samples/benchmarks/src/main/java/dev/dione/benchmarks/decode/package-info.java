/** What it costs to make entities of D1's answers, beside a hand-written parser and Jackson. */
@org.jspecify.annotations.NullMarked
package dev.dione.benchmarks.decode;
