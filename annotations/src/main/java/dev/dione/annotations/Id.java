package dev.dione.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The id of an entity, or one part of a composite id (then on several properties, in their order).
 *
 * <p>On a method without parameters the id is computed: it is written from the method's result and
 * never stored on the object. On a single nullable {@code Integer} or {@code Long} property the
 * database makes the id when the property is null; with {@link #uuid} Dione does. {@link Insert} or
 * {@link Upsert} with the entity as its result gives the id back.
 */
@Retention(RetentionPolicy.CLASS)
@Target({
  ElementType.RECORD_COMPONENT,
  ElementType.FIELD,
  ElementType.METHOD,
  ElementType.PARAMETER
})
public @interface Id {
  /** What to do when a stored id differs from the computed one; of use on a method only. */
  Mismatch onMismatch() default Mismatch.FAIL;

  /**
   * Whether a null becomes a new UUID when an entity is inserted or upserted; of use on a nullable
   * {@code UUID} or {@code String} property only. It is of version 7 (RFC 9562): it begins with the
   * time in milliseconds, so that new rows come last in the index of the id, in the order in which
   * one process made them. A call knows its ids before it is sent.
   */
  boolean uuid() default false;

  /** What reading does with a row whose stored id is not the id that its object computes. */
  enum Mismatch {
    /** Reading fails, naming both ids: the row would be written back under another id. */
    FAIL,
    /**
     * The row is read, but the object that comes out of it is refused by {@code @Update},
     * {@code @Delete} and {@code @Upsert}.
     */
    KEEP
  }
}
