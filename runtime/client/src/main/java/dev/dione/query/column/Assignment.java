package dev.dione.query.column;

import dev.dione.query.render.SqlPart;

/**
 * A column and the value that it gets. Made by {@link Column#to}. Immutable.
 *
 * @param column the column
 * @param value what writes the value
 */
public record Assignment(ColumnInfo column, SqlPart value) {}
