package dev.dione.contract.query;

import dev.dione.query.select.Compound;
import dev.dione.query.select.Select;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * LIMIT and OFFSET of a random query.
 *
 * @param rows at most so many, or null
 * @param skipped without so many at the beginning, or null
 */
record Limit(@Nullable Integer rows, @Nullable Integer skipped) {
  static final Limit NONE = new Limit(null, null);

  static Limit any(Chance chance) {
    if (chance.below(3) > 0) {
      return NONE;
    }
    chance.has("limit");
    Integer rows =
        chance.oneIn(4) ? null : Integer.valueOf((chance.oneIn(9) ? 0 : 1 + chance.below(12)));
    if (rows != null && chance.oneIn(2)) {
      return new Limit(rows, null);
    }
    chance.has("offset");
    return new Limit(rows, chance.below(5));
  }

  boolean isNone() {
    return rows == null && skipped == null;
  }

  <R> Select<R> of(Select<R> select) {
    Select<R> limited = rows == null ? select : select.limit(rows);
    return skipped == null ? limited : limited.offset(skipped);
  }

  <R> Compound<R> of(Compound<R> compound) {
    Compound<R> limited = rows == null ? compound : compound.limit(rows);
    return skipped == null ? limited : limited.offset(skipped);
  }

  <R> List<R> of(List<R> list) {
    int begin = Math.min(skipped == null ? 0 : skipped, list.size());
    int end = rows == null ? list.size() : Math.min(begin + rows, list.size());
    return list.subList(begin, end);
  }
}
