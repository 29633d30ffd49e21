package dev.dione.query.render;

import org.jspecify.annotations.Nullable;

/** Of which tables the call of an aggregate function speaks. */
final class AggregateScope {
  private final int own;
  private final int end;
  private final @Nullable AggregateScope around;
  private boolean speaksOfOwn;
  private boolean speaksOfOthers;

  /**
   * A call.
   *
   * @param own the first table of its query
   * @param end the first table behind those, of queries inside the call
   * @param around the call that it stands in, or null
   */
  AggregateScope(int own, int end, @Nullable AggregateScope around) {
    this.own = own;
    this.end = end;
    this.around = around;
  }

  @Nullable AggregateScope around() {
    return around;
  }

  /** Takes note of a table. */
  void speaksOf(int table) {
    speaksOfOwn |= table >= own && table < end;
    speaksOfOthers |= table < own;
    if (around != null) {
      around.speaksOf(table);
    }
  }

  /** Whether it speaks of tables, and of none of its own query. */
  boolean isForeign() {
    return speaksOfOthers && !speaksOfOwn;
  }
}
