package dev.dione.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The test runs over REST, as with {@link D1Rest}, and requests of it fail: the first ones, in this
 * order, or with a {@link #probability} any. Requests of {@code @BeforeEach} and {@code @AfterEach}
 * do not. What else a server can do wrong, a parameter of type {@link
 * dev.dione.local.server.LocalServer} can tell it.
 *
 * <p>On a method, the faults have to come: a test that passes without having met each of the first
 * ones, or with a probability any, fails.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface D1Faults {
  /** The faults, one or more. */
  FaultKind[] value();

  /**
   * How likely each request is to meet one of the faults, more than 0 and up to 1. By default 0:
   * the first requests meet the faults, each one, and all others none.
   */
  double probability() default 0;

  /** Which random numbers: the same ones give the same faults to the same requests. */
  long seed() default 1;
}
