/** The query language of FTS5, in which a user's text is always a string. */
@org.jspecify.annotations.NullMarked
package dev.dione.fulltext;
