package dev.dione.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the column that is the key of a {@code Map<K, V>} or {@code Map<K, List<V>>} of entities or
 * records. A NULL in it is an error, and so is the same key twice, unless the values are lists.
 *
 * <p>Maps of a plain value need no key named: of two result columns the first one is the key.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface MapKey {
  /** The result column, by its SQL name. */
  String value();
}
