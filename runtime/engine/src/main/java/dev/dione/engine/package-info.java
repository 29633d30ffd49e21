/** SQLite that refuses what D1 refuses, binds as D1 binds and fails with D1's words. */
@org.jspecify.annotations.NullMarked
package dev.dione.engine;
