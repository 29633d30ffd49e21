/** SQL text: tokens, names, and what D1 refuses before SQLite sees it. */
@org.jspecify.annotations.NullMarked
package dev.dione.dialect.sql;
