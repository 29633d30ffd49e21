/** Tables and their columns, which generated code declares. */
@org.jspecify.annotations.NullMarked
package dev.dione.query.column;
