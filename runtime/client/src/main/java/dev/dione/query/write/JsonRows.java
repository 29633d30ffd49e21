package dev.dione.query.write;

import dev.dione.dialect.limits.Limits;
import dev.dione.error.D1RequestTooLargeException;
import dev.dione.internal.RowJson;
import dev.dione.internal.Utf8;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows of wire values as one JSON text. */
final class JsonRows {
  private JsonRows() {}

  /**
   * The rows as an array of arrays.
   *
   * @throws D1RequestTooLargeException if they are more than one parameter takes
   */
  static String of(List<@Nullable Object[]> rows) {
    List<String> texts = new ArrayList<>(rows.size());
    for (@Nullable Object[] row : rows) {
      texts.add(RowJson.of(row));
    }
    String json = "[" + String.join(",", texts) + "]";
    int bytes = Utf8.size(json);
    if (bytes > Limits.VALUE_BYTES) {
      throw new D1RequestTooLargeException(
          "%d rows of %,d bytes do not fit into one statement of %,d: insert fewer at a time, or with a DAO, which packs them"
              .formatted(rows.size(), bytes, Limits.VALUE_BYTES));
    }
    return json;
  }
}
