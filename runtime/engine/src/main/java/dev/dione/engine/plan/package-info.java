/** What SQLite would do for a statement, and which index would spare it work. */
@org.jspecify.annotations.NullMarked
package dev.dione.engine.plan;
