package dev.dione.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A foreign key of one column to another entity. D1 enforces foreign keys in every request
 * (https://developers.cloudflare.com/d1/sql-api/foreign-keys/, read 2026-11-20).
 */
@Retention(RetentionPolicy.CLASS)
@Target({
  ElementType.RECORD_COMPONENT,
  ElementType.FIELD,
  ElementType.METHOD,
  ElementType.PARAMETER
})
public @interface References {
  /** The entity that is referenced. */
  Class<?> value();

  /** The referenced column, an id or unique; by default the id of the entity. */
  String column() default "";

  /** What happens to this row when the referenced row is deleted. */
  Action onDelete() default Action.NO_ACTION;

  /** What happens to this row when the referenced key changes. */
  Action onUpdate() default Action.NO_ACTION;

  /** Whether the reference is checked at the end of the request instead of at each statement. */
  boolean deferred() default false;

  /** A foreign key action. */
  enum Action {
    NO_ACTION,
    RESTRICT,
    CASCADE,
    SET_NULL,
    SET_DEFAULT
  }
}
