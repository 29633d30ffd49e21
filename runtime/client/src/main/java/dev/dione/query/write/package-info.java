/** Statements that write: insert, upsert, update and delete. */
@org.jspecify.annotations.NullMarked
package dev.dione.query.write;
