package dev.dione.contract.query;

import dev.dione.query.select.RowQuery;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A random query twice.
 *
 * @param query the query of the builder
 * @param rows its rows in plain Java, given those of the queries around it
 * @param ordered whether it says in which order they come
 * @param inPages whether it can be read in pages
 */
record Asked(
    RowQuery<List<@Nullable Object>> query,
    Function<Env, List<List<@Nullable Object>>> rows,
    boolean ordered,
    boolean inPages) {}
