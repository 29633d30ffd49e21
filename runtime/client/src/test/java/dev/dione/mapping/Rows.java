package dev.dione.mapping;

import dev.dione.transport.RowBuffer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows as a transport fills them. */
final class Rows {
  private Rows() {}

  /** Row 1 of a result with the one column {@code c}. */
  static RowBuffer of(@Nullable Object value) {
    RowBuffer row = new RowBuffer(List.of("c"));
    row.next();
    set(row, 0, value);
    return row;
  }

  static void set(RowBuffer row, int position, @Nullable Object value) {
    if (value instanceof Long integer) {
      row.setInteger(position, integer);
    } else if (value instanceof Double real) {
      row.setReal(position, real);
    } else if (value instanceof String text) {
      row.setText(position, text);
    } else if (value instanceof byte[] bytes) {
      row.setBlob(position, bytes);
    }
  }
}
