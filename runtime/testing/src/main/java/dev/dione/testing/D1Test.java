package dev.dione.testing;

import dev.dione.D1Database;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives each test of the class a database of its own, in memory, on the engine that refuses what D1
 * refuses. Its tables are those of the root, or what {@link Migrations} make; {@link Seed} fills
 * it. Parameters of tests, of their class's constructor and of {@code @BeforeEach} and
 * {@code @AfterEach} methods get it:
 *
 * <ul>
 *   <li>the root ({@code VinnyDb}) and its DAOs ({@code EventDao});
 *   <li>{@link dev.dione.D1};
 *   <li>{@link StatementLog}, which has what the test sent;
 *   <li>{@link dev.dione.local.server.LocalServer}, where the test runs over REST ({@link D1Rest},
 *       {@link D1Faults}, {@link D1Latency}).
 * </ul>
 *
 * <p>Fields with {@link D1Inject} get the same. What {@code @BeforeAll} writes, into the database
 * that its parameters give, every test of the class begins with; what a test writes, no other sees.
 * A {@code @Nested} class begins with what the {@code @BeforeAll} of the classes around it wrote.
 * Tests may run in parallel. Needs JUnit 5.13 or later; 6 works, too.
 *
 * <p>On a {@code @Nested} class it begins anew: with nothing of the class around.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@ExtendWith(D1Extension.class)
public @interface D1Test {
  /**
   * The root whose tables the database has, an interface with {@code @Database}. By default none:
   * then parameters can be {@link dev.dione.D1} and {@link StatementLog}. A root with a tenant is
   * opened by {@link D1Extension#of}.
   */
  Class<? extends D1Database> database() default D1Database.class;

  /** The end of the names of generated types, where {@code -Adione.suffix} says another. */
  String suffix() default "_";
}
