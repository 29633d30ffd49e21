/** Prints what was written, and what a site would ask for. */
@org.jspecify.annotations.NullMarked
package dev.dione.samples.vegas.show;
