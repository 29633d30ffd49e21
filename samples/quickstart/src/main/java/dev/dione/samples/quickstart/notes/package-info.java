/** Rows of several teams in one database, which are marked when they are deleted. */
@org.jspecify.annotations.NullMarked
package dev.dione.samples.quickstart.notes;
