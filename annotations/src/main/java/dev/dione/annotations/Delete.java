package dev.dione.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Deletes the row of an entity's id, or those of a collection in one atomic request. Returns {@code
 * void}, {@code long} (rows deleted), {@code boolean} (whether any was) or {@code BulkResult}; or
 * the row as it was, like {@link Insert}.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Delete {}
