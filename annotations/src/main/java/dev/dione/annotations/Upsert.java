package dev.dione.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Inserts an entity, or brings the stored row of the same key up to date: one, or a collection in
 * one atomic request. A null keeps what is stored (see {@link Column.Policy}), and a row that would
 * not change is not written. Returns {@code void}, {@code long} (rows written), {@code boolean}
 * (whether any was) or {@code BulkResult}; or the row as it is then, changed or not, like {@link
 * Insert}: it is read in the same request, and a list comes in the order of the entities.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Upsert {
  /**
   * The columns that say which row is the same: the id (the default) or those of a unique index.
   */
  String[] on() default {};

  /** What a null of the entity does to a stored value; by default the stored value stays. */
  Nulls nulls() default Nulls.PRESERVE;

  /**
   * Whether the result tells inserted from changed rows. It costs one more statement that reads
   * every key, in the same request.
   */
  boolean countInserted() default false;
}
