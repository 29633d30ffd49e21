package dev.dione.bulk;

import dev.dione.Statement;
import dev.dione.error.D1ValueException;
import dev.dione.internal.RowJson;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Packs rows into statements: as many rows as fit into one JSON parameter. A row too long for one
 * parameter goes alone, with its longest values as parameters of their own.
 */
final class RowPacker {
  /** D1's limit of a string, in bytes (https://developers.cloudflare.com/d1/platform/limits/). */
  static final int MAX_PARAMETER_BYTES = 2_000_000;

  private final BulkWrite<?> write;
  private final List<Statement> statements = new ArrayList<>();
  private StringBuilder json = new StringBuilder("[");
  private int jsonBytes = 1;
  private long bytes;

  RowPacker(BulkWrite<?> write) {
    this.write = write;
  }

  void add(@Nullable Object[] row, int number) {
    String text = RowJson.of(row);
    int size = utf8Bytes(text);
    if (size + 2 > MAX_PARAMETER_BYTES) {
      flush();
      addLongRow(row, number);
      return;
    }
    if (jsonBytes + size + 1 > MAX_PARAMETER_BYTES) {
      flush();
    }
    json.append(json.length() == 1 ? "" : ",").append(text);
    jsonBytes += size + 1;
  }

  /** The statements, after the last row. */
  List<Statement> finish() {
    flush();
    return statements;
  }

  /** The bytes of all parameters, in UTF-8. */
  long bytes() {
    return bytes;
  }

  private void flush() {
    if (json.length() > 1) {
      addStatement(write.sql(), List.of(json.append(']').toString()));
      json = new StringBuilder("[");
      jsonBytes = 1;
    }
  }

  private void addLongRow(@Nullable Object[] row, int number) {
    @Nullable Object[] rest = row.clone();
    List<String> parameters = new ArrayList<>(List.of(""));
    String sql = write.sql();
    List<Integer> longestFirst =
        IntStream.range(0, row.length)
            .boxed()
            .filter(i -> row[i] instanceof String)
            .sorted(Comparator.comparing(i -> -((String) row[i]).length()))
            .toList();
    for (int position : longestFirst) {
      if (utf8Bytes(RowJson.of(rest)) + 2 <= MAX_PARAMETER_BYTES) {
        break;
      }
      String value = (String) row[position];
      requireFits(value, position, number);
      parameters.add(value);
      rest[position] = null;
      sql = sql.replaceAll("src\\.value->>" + position + "(?!\\d)", "?" + parameters.size());
    }
    parameters.set(0, "[" + RowJson.of(rest) + "]");
    addStatement(sql, parameters);
  }

  private void requireFits(String value, int position, int number) {
    int size = utf8Bytes(value);
    if (size > MAX_PARAMETER_BYTES) {
      throw new D1ValueException(
          "%s.%s (entity %d) is %,d bytes as it is sent (a byte[] as hex), and D1 takes at most %,d"
              .formatted(
                  write.writer().entity(),
                  write.writer().properties().get(position),
                  number,
                  size,
                  MAX_PARAMETER_BYTES));
    }
  }

  private void addStatement(String sql, List<String> parameters) {
    statements.add(new Statement(sql, parameters, write.origin()));
    parameters.forEach(p -> bytes += utf8Bytes(p));
  }

  static int utf8Bytes(String text) {
    int size = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        return text.getBytes(StandardCharsets.UTF_8).length;
      }
      size++;
    }
    return size;
  }
}
