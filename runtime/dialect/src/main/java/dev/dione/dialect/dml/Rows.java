package dev.dione.dialect.dml;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Pieces that the statements share. */
final class Rows {
  private Rows() {}

  static String names(List<WriteColumn> columns) {
    return columns.stream().map(WriteColumn::quoted).collect(Collectors.joining(", "));
  }

  /** {@code old.a = src.value->>0 AND old.b = src.value->>1} for the key columns. */
  static String matches(String table, List<WriteColumn> columns, List<String> key) {
    return IntStream.range(0, columns.size())
        .filter(i -> key.contains(columns.get(i).column().name()))
        .mapToObj(i -> table + "." + columns.get(i).quoted() + " = " + columns.get(i).valueAt(i))
        .collect(Collectors.joining(" AND "));
  }
}
