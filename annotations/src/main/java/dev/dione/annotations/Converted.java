package dev.dione.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Stores a type of yours as one that Dione stores, by a converter: {@code Money} as a {@code long},
 * say.
 *
 * <ul>
 *   <li>On a type of your own it holds wherever the type is stored: in properties of entities, ids
 *       and embedded objects, in records and plain values that rows become, and in parameters.
 *   <li>On a property, a parameter, or a method of a DAO that returns plain values, it holds there,
 *       and instead of the type's: for types that are not yours. On a collection that is a
 *       parameter or result it is for the values in it. A parameter of {@link Find}, or of {@link
 *       Delete} by properties, takes the form of its property by itself.
 * </ul>
 *
 * <p>The converter is a {@code dev.dione.Converter<Money, Long>} that generated code can make: a
 * class with a constructor without parameters, or one with a static field {@code INSTANCE} (such as
 * an enum's constant, or an {@code object} in Kotlin). It takes exactly the type that it is for,
 * and gives one that Dione stores by itself. That one decides the column's SQL type, and how values
 * compare in SQL; {@link Column} says the rest of it, such as the form of times.
 *
 * <p>What Dione writes by itself has no converter: {@link CreatedAt}, {@link UpdatedAt}, {@link
 * Version}, {@link SoftDelete} and {@link Tenant}.
 */
@Retention(RetentionPolicy.CLASS)
@Target({
  ElementType.TYPE,
  ElementType.RECORD_COMPONENT,
  ElementType.FIELD,
  ElementType.METHOD,
  ElementType.PARAMETER
})
public @interface Converted {
  /** The converter, a {@code dev.dione.Converter}. */
  Class<?> value();
}
