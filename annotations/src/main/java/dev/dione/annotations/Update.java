package dev.dione.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Writes all columns of an entity, or of every entity of a collection in one atomic request, to the
 * rows of the same id. Returns {@code void}, {@code long} (rows changed), {@code boolean} (whether
 * any was) or {@code BulkResult}; or the row as it is then, like {@link Insert}.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Update {
  /** What a null of the entity does; by default it is written. */
  Nulls nulls() default Nulls.OVERWRITE;
}
