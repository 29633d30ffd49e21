package dev.dione.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The tables of the test's database are made by wrangler's migrations, in wrangler's order, and
 * recorded in {@code d1_migrations}, instead of by {@code createTables()}. If the test names a
 * root, what they have made is compared with its entities: where a migration was forgotten, no test
 * of the class runs, and the message says what differs.
 *
 * <p>It stands on the class that has {@link D1Test}.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Migrations {
  /** The folder, from the working folder (of a Maven build: the module's). */
  String value() default "migrations";

  /**
   * Which files are migrations, as a glob inside the folder: wrangler's {@code migrations_pattern}
   * without the folder, such as {@code *}{@code /migration.sql}.
   */
  String pattern() default "*.sql";
}
