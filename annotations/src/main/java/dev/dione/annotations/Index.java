package dev.dione.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An index of the entity's table. */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(Index.List.class)
public @interface Index {
  /**
   * The names of the indexed columns, in order; each may be followed by {@code ASC} or {@code
   * DESC}.
   */
  String[] columns();

  /**
   * The index's name; by default the table and the columns: {@code events_venue_event_date_idx}.
   */
  String name() default "";

  /** Whether no two rows may agree in the columns; such columns can be an upsert's target. */
  boolean unique() default false;

  /**
   * The condition of a partial index in SQL, such as {@code "deleted_at IS NULL"}; none by default.
   */
  String where() default "";

  /** Several indexes of one table. */
  @Retention(RetentionPolicy.CLASS)
  @Target(ElementType.TYPE)
  @interface List {
    /** The indexes. */
    Index[] value();
  }
}
