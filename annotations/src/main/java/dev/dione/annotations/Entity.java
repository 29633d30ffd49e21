package dev.dione.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A record or class whose instances are rows of one table.
 *
 * <p>A record's components are its columns. A class's columns are the parameters of its constructor
 * (the only one, or the one with the most parameters that all match a field), each read back
 * through a getter {@code x()}, {@code getX()} or {@code isX()}, or an accessible field.
 *
 * <p>A reference-typed property is {@code NOT NULL} unless it carries an annotation named {@code
 * Nullable}, from any package. Primitives are always {@code NOT NULL}.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Entity {
  /**
   * The table's name; by default the class name in snake_case ({@code VegasEvent}: vegas_event).
   */
  String table() default "";

  /**
   * Whether the table is {@code STRICT} (the default), so that a value of the wrong type is refused
   * instead of stored.
   */
  boolean strict() default true;

  /**
   * Whether a patch is generated beside the entity, by default not: {@code Todo_.Patch}, a change
   * of one row that tells "not set" from null. {@code @Update} and {@code @Upsert} methods take
   * one, or a collection.
   *
   * <p>What is not set stays as it is stored; in a row that an upsert inserts it is NULL or the
   * default. A computed column is set like any other: Dione cannot compute it from a part of an
   * entity.
   */
  boolean patch() default false;
}
