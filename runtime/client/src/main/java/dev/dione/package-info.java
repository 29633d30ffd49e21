/** What application code calls: the D1 facade, statements, rows, batches and results. */
@org.jspecify.annotations.NullMarked
package dev.dione;
