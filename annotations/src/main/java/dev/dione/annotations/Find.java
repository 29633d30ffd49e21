package dev.dione.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Finds entities by properties: each parameter is named like a property and compared with it
 * ({@code =}, or {@code IS NULL} for the null of a {@code @Nullable} parameter, while the null of
 * another one finds nothing; a collection is {@code IN}), or as {@link Compare} says. {@code @Find
 * Optional<Artist> byId(String artistId)} finds by id. Returns the entity or a record of its
 * columns, {@code Optional}, {@code List} or {@code Set} of it, a {@code Map} by the column that
 * {@link MapKey} names, a {@code Page} or {@code Stream}; or how many rows there are ({@code long},
 * {@code int}), or whether there is one ({@code boolean}); or {@code CompletableFuture} of each.
 *
 * <p>One parameter may be a condition of the query builder, which narrows what the others find:
 * {@code @Find List<Event> search(Function<Event_, Condition> where)} is called with {@code e ->
 * e.venue.eq("XS")}. A {@code Condition} parameter takes one that was put together before, of any
 * use of the entity's table; one of another table is an {@code IllegalArgumentException} before
 * anything is sent. {@code Condition.none()} narrows nothing.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Find {
  /**
   * The entity that is searched, where the method counts, or returns records of its columns that do
   * not embed it; otherwise the return type tells.
   */
  Class<?> entity() default void.class;

  /**
   * How many rows at most; 0, the default, is no limit. {@code @Find(limit = 1)} with {@link
   * OrderBy} gives the first row. Not for pages and streams.
   */
  int limit() default 0;
}
