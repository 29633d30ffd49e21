package dev.dione.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The time at which a row last changed: an {@code Instant} or {@code LocalDateTime} (in UTC) that
 * Dione writes on insert, update and upsert, whatever the object brings (null is fine). An upsert
 * that changes no other column leaves it alone.
 */
@Retention(RetentionPolicy.CLASS)
@Target({
  ElementType.RECORD_COMPONENT,
  ElementType.FIELD,
  ElementType.METHOD,
  ElementType.PARAMETER
})
public @interface UpdatedAt {}
