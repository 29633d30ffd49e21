package dev.dione.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The order of a {@code Page} or {@code Stream}, of a {@link Find} that returns several rows, and
 * of the children of a {@link Relation}.
 *
 * <p>{@code @OrderBy({"event_date desc", "title"})} names columns of the result. NULLs come first,
 * with {@code desc} last. Pages and streams need an order in which each row has a place of its own:
 * the id of an entity is added at its end; for other records {@link #unique} names such columns.
 * Both go in the direction of the last column. Their query has no ORDER BY or LIMIT of its own.
 *
 * <p>Pages, also those behind a stream, are separate requests and no snapshot. An index on the
 * order's columns, all of them ascending or all descending, lets each page begin where it has to.
 *
 * <p>Children may also be ordered by columns of the table that they come through; at last they come
 * in id order.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface OrderBy {
  /** Columns by their SQL names, each perhaps with {@code asc} or {@code desc}. */
  String[] value();

  /** Columns that together are another value in each row; added at the end where they miss. */
  String[] unique() default {};

  /** How many rows of a {@code Stream} one request reads, at least 1. */
  int pageSize() default 1_000;
}
