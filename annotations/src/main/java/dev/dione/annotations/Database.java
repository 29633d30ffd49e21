package dev.dione.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The root: an interface that extends {@code dev.dione.D1Database}, names the entities and has one
 * method without parameters for each DAO. {@code VinnyDb_.open(d1)} makes it; {@code
 * VinnyDb_.batch(db)} collects calls into one atomic request.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Database {
  /** Every entity of the schema, in any order: tables are created parents first. */
  Class<?>[] entities();
}
