package dev.dione.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says whether a row is deleted: a nullable {@code Instant} or {@code LocalDateTime} (in UTC), the
 * time at which it was, or a {@code boolean}. Rows are marked as deleted instead of removed.
 *
 * <ul>
 *   <li>{@link Delete} writes the mark, counts a {@link Version} up, and writes {@link UpdatedAt}.
 *       Returned rows have the mark.
 *   <li>{@link Find}, {@link Query}, {@link Update}, patches and the query builder (given the
 *       root's {@code d1()}) leave marked rows alone, as if they were not there: in joins and
 *       subqueries too, and an {@code UPDATE} or {@code DELETE} in a {@code @Query} does not touch
 *       them either. What such a {@code DELETE} finds is gone for good. {@link IncludeDeleted}
 *       lifts all that.
 *   <li>{@link Upsert} writes the mark that the entity brings: usually none, and then the row is
 *       there again. {@code @Column(onUpsert = PRESERVE)} on the mark keeps deleted rows deleted. A
 *       patch keeps the mark unless it sets it.
 *   <li>A marked row keeps its keys: {@link Insert} of the same one fails.
 *   <li>Rows that reference a marked row stay as they are; {@code ON DELETE} waits for rows that
 *       go. A join with the marked row finds nothing.
 *   <li>Views, full-text indexes, triggers and what is sent with {@code D1.run} see marked rows,
 *       unless their SQL leaves them out. A view may have a mark of its own.
 * </ul>
 *
 * <p>A {@code @Query} cannot name an index of such a table with {@code INDEXED BY}, a CTE like it,
 * or {@code main.} in front of it: that is a compile error.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface SoftDelete {}
