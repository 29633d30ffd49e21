package dev.dione.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Deletes the row of an entity's id, or those of a collection in one atomic request. Returns {@code
 * void}, {@code long} (rows deleted), {@code boolean} (whether any was) or {@code BulkResult}; or
 * the row as it was, like {@link Insert}.
 *
 * <p>Or deletes rows by properties, as {@link Find} finds them, in one statement:
 * {@code @Delete(entity = Event.class) long byVenue(String venue)}, with {@link Compare},
 * collections and a condition of the query builder. Returns {@code void}, {@code long}, {@code int}
 * or {@code boolean}, or the deleted rows: {@code @Delete List<Event> byVenue(String venue)}. One
 * row ({@code Optional<Event>}) needs a whole key among the parameters. Without any parameter it
 * does not compile; where its only condition is none, it is an {@code IllegalStateException} before
 * anything is sent.
 *
 * <p>An entity with {@link SoftDelete} is marked, by properties too: its {@link Version} is counted
 * up and its {@link UpdatedAt} moves. A parameter named like the version compares it; other than
 * with an entity, a row of another version is no error, and stays.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Delete {
  /**
   * The entity whose rows are deleted by properties, where the method does not return it; it makes
   * every parameter one that is compared.
   */
  Class<?> entity() default void.class;
}
