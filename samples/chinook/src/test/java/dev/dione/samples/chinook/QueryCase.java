package dev.dione.samples.chinook;

import dev.dione.query.select.RowQuery;

/**
 * A query in the builder, and the same one in SQL.
 *
 * @param name what it asks
 * @param query the query in the builder
 * @param sql the query in SQL, with its values in it
 */
record QueryCase(String name, RowQuery<?> query, String sql) {}
