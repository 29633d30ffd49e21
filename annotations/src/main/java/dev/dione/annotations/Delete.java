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
 * up and its {@link UpdatedAt} moves.
 *
 * <p>By properties, no object is made of the rows before they go. So {@link BeforeWrite} methods do
 * not run (a warning, {@code callback-skipped}, where the entity has one for deletes), and nothing
 * says which version the caller saw: a parameter named like the {@link Version} is compared like
 * any other. Where the row has another one by now, it stays, and the result is {@code false}, 0 or
 * empty; where an entity is given, that is a {@code dev.dione.error.D1VersionException}.
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
