package dev.dione.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the column whose stored value an {@link Insert}, {@link Update}, {@link Upsert} or {@link
 * Delete} returns, in place of a count: {@code @Insert @Returning("id") long insert(Entry entry)}
 * gives the id that the database made.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Returning {
  /** The column of the entity, by its SQL name. */
  String value();
}
