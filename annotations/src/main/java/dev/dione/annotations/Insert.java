package dev.dione.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Inserts an entity, or every entity of a collection in one atomic request. A null of a column with
 * a default takes the default. Returns {@code void}, {@code long} (rows inserted), {@code boolean}
 * (whether any was) or {@code BulkResult}; or the stored row with what the database made: the
 * entity, a record of its columns, {@code Optional} of one, {@code List} (in no promised order) for
 * a collection; or the column that {@link Returning} names.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Insert {
  /** What to do about a row that breaks a unique key; by default it fails. */
  Conflict onConflict() default Conflict.FAIL;

  /** What an insert does when a row with the same unique key is there. */
  enum Conflict {
    /** The request fails and changes nothing. */
    FAIL,
    /** The row is left out. */
    IGNORE,
    /**
     * The old row is deleted first, with whatever its children's {@code ON DELETE} says. An {@link
     * Upsert} keeps it.
     */
    REPLACE
  }
}
