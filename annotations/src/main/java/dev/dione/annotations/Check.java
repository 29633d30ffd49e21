package dev.dione.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A condition in SQL that every row must meet, on one property or on the entity. */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD})
@Repeatable(Check.List.class)
public @interface Check {
  /** The condition over column names, such as {@code "min_spend >= 0"}. */
  String value();

  /** The constraint's name, which D1 puts into the error; by default the condition itself. */
  String name() default "";

  /** Several checks in one place. */
  @Retention(RetentionPolicy.CLASS)
  @Target({ElementType.TYPE, ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD})
  @interface List {
    /** The checks. */
    Check[] value();
  }
}
