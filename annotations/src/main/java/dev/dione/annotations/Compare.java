package dev.dione.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How a parameter of a {@link Find} method, or of a {@link Delete} by properties, is compared;
 * without it, by {@link Comparison#EQ}. {@code @Compare(value = Comparison.GE, property =
 * "eventDate") LocalDate from} finds rows from a day on. A row whose property is NULL is found by
 * EQ and NE alone.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface Compare {
  /** The comparison. */
  Comparison value() default Comparison.EQ;

  /** The property, where the parameter is not named like it. */
  String property() default "";

  /** A comparison of a property with a parameter. */
  enum Comparison {
    /**
     * Equal; a null finds NULL if the parameter is {@code @Nullable}. A collection finds what
     * equals one of its elements, in any number; nulls among them are passed over.
     */
    EQ,
    /**
     * Different, NULL included, unless the parameter is null. Of a collection: different from every
     * element; nulls among them are passed over.
     */
    NE,
    /** Less. */
    LT,
    /** Less or equal. */
    LE,
    /** Greater. */
    GT,
    /** Greater or equal. */
    GE,
    /** A text that begins with the parameter, with its case; an index on the column is used. */
    STARTS_WITH,
    /** A text that holds the parameter, with its case; every row is looked at. */
    CONTAINS
  }
}
