package dev.dione.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On generated types: what the processor read from the source, for a database root that meets the
 * type in a later build or in another jar. Not for use in application code.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Generated {
  /** The type that was read. */
  String from();

  /** What was read, as JSON in pieces that fit a class file. */
  String[] model() default {};
}
