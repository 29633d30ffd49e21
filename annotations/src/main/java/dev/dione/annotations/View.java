package dev.dione.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A record or class whose instances are rows of a view: an entity that is read and never written.
 * Its columns are checked against the query's result when javac compiles the database. It is listed
 * in {@code @Database} as entities are, and may read tables, full-text indexes and other views.
 *
 * <p>{@code @Id} names what identifies a row, where something does: {@code @Find} then orders by
 * it, and pages break ties with it.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface View {
  /** The query; it takes no parameters. */
  String value();

  /** The view's name; by default the class name in snake_case. */
  String name() default "";
}
