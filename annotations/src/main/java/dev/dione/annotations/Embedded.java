package dev.dione.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A property whose parts are columns of their own: an {@code Address} of street and city takes the
 * columns {@code street} and {@code city} of the table that its customer is in.
 *
 * <p>Its type is a record or class, read like an entity: its own annotations count as if they stood
 * in the entity, and it may embed others. With {@code @Id} beside it, all its columns are the id.
 * If it is {@code @Nullable}, its columns may all be NULL together, and are read as null; if any
 * has a value, the others have to be what they say. An upsert decides column by column: a null in
 * it keeps what is stored.
 *
 * <p>In a record that rows of a result become, it may also be an entity, whose columns are then
 * read from the same row.
 *
 * <p>{@code @Index}, {@code @OrderBy} and {@code on} name columns, prefix and all ({@code
 * home_city}); parameters of {@code @Find} name properties, so the one for {@code home.city} is
 * called {@code homeCity}, or says {@code @Compare(property = "home.city")}.
 */
@Retention(RetentionPolicy.CLASS)
@Target({
  ElementType.RECORD_COMPONENT,
  ElementType.FIELD,
  ElementType.METHOD,
  ElementType.PARAMETER
})
public @interface Embedded {
  /**
   * What the names of its columns begin with, {@code "home_"} for example; by default nothing.
   * Prefixes of embedded objects in embedded ones follow each other.
   */
  String prefix() default "";
}
