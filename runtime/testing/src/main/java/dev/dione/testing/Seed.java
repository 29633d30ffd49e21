package dev.dione.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * SQL files that fill the database: on a class once, for all its tests and its nested classes; on a
 * method for that test, after those of its class.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Seed {
  /**
   * The files, run in this order: resources beside the test class, or with a {@code /} in front
   * from the root of the class path, or else files from the working folder.
   */
  String[] value();
}
