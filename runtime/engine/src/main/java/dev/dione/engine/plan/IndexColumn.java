package dev.dione.engine.plan;

/**
 * A column that an index may be on.
 *
 * @param table its table's name
 * @param column its name
 */
public record IndexColumn(String table, String column) {}
