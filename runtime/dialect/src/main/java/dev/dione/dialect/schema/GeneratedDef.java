package dev.dione.dialect.schema;

/**
 * How a column's value comes from the others of its row (https://www.sqlite.org/gencol.html).
 *
 * @param sql the expression, without parentheses around it
 * @param stored whether it is computed when the row is written, and kept; otherwise when it is read
 */
public record GeneratedDef(String sql, boolean stored) {}
