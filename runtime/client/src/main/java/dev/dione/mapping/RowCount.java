package dev.dione.mapping;

import dev.dione.error.D1MappingException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How many rows a method promises: its result of the rows, or an error that names the method. */
public final class RowCount {
  private RowCount() {}

  /** All of them. */
  public static <T> List<T> list(String place, List<T> rows) {
    return rows;
  }

  /** The row, if there is one; two are an error. */
  public static <T> Optional<T> optional(String place, List<T> rows) {
    return atMostOne(place, rows).isEmpty() ? Optional.empty() : Optional.ofNullable(rows.get(0));
  }

  /** The row, or null if there is none; two are an error. */
  public static <T> @Nullable T orNull(String place, List<T> rows) {
    return atMostOne(place, rows).isEmpty() ? null : rows.get(0);
  }

  /** The one row; none or two are an error. */
  public static <T> T one(String place, List<T> rows) {
    if (atMostOne(place, rows).isEmpty()) {
      throw new D1MappingException(
          place + " found no row where one is promised; return Optional", null);
    }
    return rows.get(0);
  }

  private static <T> List<T> atMostOne(String place, List<T> rows) {
    if (rows.size() > 1) {
      throw new D1MappingException(
          "%s found %d rows where at most one is promised; add LIMIT 1, or return List"
              .formatted(place, rows.size()),
          null);
    }
    return rows;
  }
}
