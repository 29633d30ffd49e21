package dev.dione.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The test runs over REST, as with {@link D1Rest}, and each of its requests waits before it is
 * executed. Requests of {@code @BeforeEach} and {@code @AfterEach} do not wait.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface D1Latency {
  /** How long, in milliseconds: 0 to 60,000. */
  int millis();
}
