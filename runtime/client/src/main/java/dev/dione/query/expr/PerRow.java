package dev.dione.query.expr;

/**
 * What a select can have in its result: one value for each row. An aggregate is none: it wants a
 * {@code groupBy}, or {@code aggregate} for all rows together.
 *
 * @param <T> what it becomes in Java
 */
public interface PerRow<T> extends PerGroup<T> {}
