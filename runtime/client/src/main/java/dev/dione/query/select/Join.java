package dev.dione.query.select;

import dev.dione.query.column.Source;
import dev.dione.query.condition.Condition;
import dev.dione.query.select.JoinPart.Kind;

/**
 * A join that wants its condition: {@code join(a).on(a.id.eq(b.artistId))}. Immutable.
 *
 * @param <E> what a row of the first table becomes
 */
public final class Join<E> {
  private final From<E> from;
  private final Kind kind;
  private final Source<?> table;

  Join(From<E> from, Kind kind, Source<?> table) {
    this.from = from;
    this.kind = kind;
    this.table = table;
  }

  /**
   * When rows belong together.
   *
   * @throws IllegalArgumentException if there is no condition; a {@code crossJoin} says so
   */
  public From<E> on(Condition condition) {
    if (condition.isNone()) {
      throw new IllegalArgumentException(
          "A join on no condition joins every row with every row: say crossJoin for that");
    }
    return from.joined(new JoinPart(kind, table, condition));
  }
}
