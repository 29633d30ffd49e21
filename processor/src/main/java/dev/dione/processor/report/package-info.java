/** Problems: the catalogue, their places, and how they are printed. */
@org.jspecify.annotations.NullMarked
package dev.dione.processor.report;
