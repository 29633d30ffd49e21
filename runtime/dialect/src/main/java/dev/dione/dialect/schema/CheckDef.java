package dev.dione.dialect.schema;

import org.jspecify.annotations.Nullable;

/**
 * A CHECK constraint.
 *
 * @param name the constraint's name, or null
 * @param sql the condition, without CHECK and parentheses
 */
public record CheckDef(@Nullable String name, String sql) {}
