package dev.dione.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A component of a result record that holds rows of another table: the children of the row. They
 * are read in the same request as the rows, by one statement more for the whole result, whatever
 * the number of rows.
 *
 * <pre>{@code
 * record Night(
 *     @Embedded VegasEvent event,
 *     @Relation("event_id") @OrderBy("min_spend") List<TableTier> tiers,
 *     @Relation(value = "event_id", through = EventArtist.class) List<Artist> artists,
 *     @Relation("promoter_id") @Nullable Promoter promoter) {}
 * }</pre>
 *
 * <p>A {@code List} or {@code Set} holds all children of a row, in the order that {@link OrderBy}
 * names and at last in id order; it cannot be changed. {@code Optional}, a {@code @Nullable} child
 * or a child as it is holds the only one: two are an error, and so is none where a child as it is
 * is promised. A row whose key is NULL has no children. A child is an entity, a record of its
 * columns (with {@link Embedded} and relations of its own), or the value of one column. Rows with
 * the same child may share its object.
 *
 * <p>The query of the rows runs once for each relation, too, in the same transaction: a query whose
 * rows differ from one run to the next ({@code random()}) is refused, and one with a LIMIT should
 * have a unique order.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Relation {
  /** The columns of the row, by their SQL names, that hold the key. */
  String[] value();

  /**
   * The columns of the children that equal them, in the same order. By default the id of the
   * children where a row has one child or where they come {@link #through} another table; otherwise
   * columns of the same names.
   */
  String[] child() default {};

  /** The entity whose table the children are in; by default the component's type tells. */
  Class<?> entity() default void.class;

  /** The column of children that are plain values, by its SQL name. */
  String column() default "";

  /** The entity of the join table between the rows and the children; by default there is none. */
  Class<?> through() default void.class;

  /** The columns of the join table that equal the key; by default those of the same names. */
  String[] throughParent() default {};

  /** The columns of the join table that equal {@link #child}; by default of the same names. */
  String[] throughChild() default {};
}
