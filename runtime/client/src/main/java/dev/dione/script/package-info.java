/** Runs files of SQL on a database. */
@org.jspecify.annotations.NullMarked
package dev.dione.script;
