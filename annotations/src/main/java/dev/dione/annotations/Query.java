package dev.dione.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * One SQL statement with named parameters {@code :name}, each a parameter of the method; a
 * collection fits where SQL has {@code IN (:names)}, at any size.
 *
 * <p>A statement that yields rows returns an entity, a record whose components are named like the
 * result columns, or a scalar, each as it is (exactly one row), as {@code Optional}, {@code List}
 * or {@code Set}. A {@code Map} has the first of two columns as its key, or the one that {@link
 * MapKey} names. Any other statement returns {@code long} or {@code int} (rows changed), {@code
 * boolean} (whether any was) or {@code void}. {@code CompletableFuture} of each returns at once.
 *
 * <p>A null is bound as NULL, whether or not the parameter is {@code @Nullable}: with {@code =} it
 * finds nothing, as anywhere in SQL; write {@code IS :name} where it should find NULL.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Query {
  /** The SQL. */
  String value();
}
