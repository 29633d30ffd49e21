package dev.dione.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A field of a test class that gets what a parameter of its type would get (see {@link D1Test}),
 * before the {@code @BeforeEach} methods of each test. It is neither static nor final: each test
 * has a database of its own. For the same reason it is refused where tests share an instance and
 * run in parallel.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface D1Inject {}
