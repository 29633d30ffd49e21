package dev.dione.query.column;

import dev.dione.query.render.SqlPart;

/**
 * A column and the value that it gets. Made by {@link Column#to}. Immutable.
 *
 * @param column the column
 * @param value what writes the value
 * @param isKnown whether it is a value, and not an expression that may be another one later
 */
public record Assignment(ColumnInfo column, SqlPart value, boolean isKnown) {}
