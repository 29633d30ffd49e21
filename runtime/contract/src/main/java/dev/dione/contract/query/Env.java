package dev.dione.contract.query;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of joined tables in plain Java: an object for each use of a table. Immutable. */
final class Env {
  static final Env EMPTY = new Env(List.of());

  private final List<@Nullable Object> rows;

  private Env(List<@Nullable Object> rows) {
    this.rows = rows;
  }

  /** With a row for one more table; null where an outer join found none. */
  Env with(int slot, @Nullable Object row) {
    List<@Nullable Object> more = new ArrayList<>(rows);
    while (more.size() <= slot) {
      more.add(null);
    }
    more.set(slot, row);
    return new Env(more);
  }

  @Nullable Object get(int slot) {
    return rows.get(slot);
  }
}
