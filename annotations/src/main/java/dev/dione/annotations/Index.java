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
   * What is indexed, in order, as in SQL: a column's name, or an expression over columns, which is
   * a function or stands in parentheses ({@code "lower(title)"}, {@code "(pricing->>'$.min')"}).
   * Each may be followed by {@code COLLATE NOCASE} (or {@code RTRIM}, {@code BINARY}), then by
   * {@code ASC} or {@code DESC}. SQLite uses an expression's index for statements that write the
   * expression in the same words.
   */
  String[] columns();

  /**
   * The index's name; by default the table, the columns, and the words of expressions: {@code
   * events_venue_event_date_idx}, {@code events_lower_title_idx}.
   */
  String name() default "";

  /**
   * Whether no two rows may agree in it. Unique columns can be an upsert's target, expressions
   * cannot.
   */
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
