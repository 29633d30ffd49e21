package dev.dione.contract.query;

import dev.dione.query.expr.PerGroup;
import dev.dione.query.expr.PerRow;
import dev.dione.query.select.From;
import dev.dione.query.select.Grouped;
import dev.dione.query.select.Select;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Selects two to five values of each row into a list. */
final class Values {
  private Values() {}

  static Select<List<@Nullable Object>> of(From<?> from, List<? extends PerRow<?>> v) {
    return switch (v.size()) {
      case 2 -> from.select(v.get(0), v.get(1)).into((a, b) -> list(a, b));
      case 3 -> from.select(v.get(0), v.get(1), v.get(2)).into((a, b, c) -> list(a, b, c));
      case 4 ->
          from.select(v.get(0), v.get(1), v.get(2), v.get(3))
              .into((a, b, c, d) -> list(a, b, c, d));
      case 5 ->
          from.select(v.get(0), v.get(1), v.get(2), v.get(3), v.get(4))
              .into((a, b, c, d, e) -> list(a, b, c, d, e));
      default -> throw new IllegalArgumentException(v.size() + " values");
    };
  }

  static Select<List<@Nullable Object>> of(Grouped groups, List<? extends PerGroup<?>> v) {
    return switch (v.size()) {
      case 2 -> groups.select(v.get(0), v.get(1)).into((a, b) -> list(a, b));
      case 3 -> groups.select(v.get(0), v.get(1), v.get(2)).into((a, b, c) -> list(a, b, c));
      case 4 ->
          groups
              .select(v.get(0), v.get(1), v.get(2), v.get(3))
              .into((a, b, c, d) -> list(a, b, c, d));
      case 5 ->
          groups
              .select(v.get(0), v.get(1), v.get(2), v.get(3), v.get(4))
              .into((a, b, c, d, e) -> list(a, b, c, d, e));
      default -> throw new IllegalArgumentException(v.size() + " values");
    };
  }

  private static List<@Nullable Object> list(@Nullable Object... values) {
    return Arrays.asList(values);
  }
}
