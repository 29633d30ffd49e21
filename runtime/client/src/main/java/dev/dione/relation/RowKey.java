package dev.dione.relation;

import dev.dione.Row;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The key by which rows and their children find each other: null if a column of it is NULL, which
 * equals nothing. Generated code reads it.
 */
public final class RowKey {
  private RowKey() {}

  /** A text. */
  public static @Nullable Object text(Row row, int position) {
    return row.isNull(position) ? null : row.text(position);
  }

  /** A whole number. */
  public static @Nullable Object integer(Row row, int position) {
    return row.isNull(position) ? null : (Object) row.integer(position);
  }

  /** A floating-point number. */
  public static @Nullable Object real(Row row, int position) {
    return row.isNull(position) ? null : (Object) row.real(position);
  }

  /** Bytes. */
  public static @Nullable Object bytes(Row row, int position) {
    return row.isNull(position) ? null : HexFormat.of().formatHex(row.blob(position));
  }

  /** A key of several columns. */
  public static @Nullable Object of(@Nullable Object... parts) {
    List<@Nullable Object> key = Arrays.asList(parts);
    return key.contains(null) ? null : key;
  }
}
