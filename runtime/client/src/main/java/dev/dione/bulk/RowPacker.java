package dev.dione.bulk;

import dev.dione.Statement;
import dev.dione.error.D1ValueException;
import dev.dione.internal.RowJson;
import dev.dione.internal.Utf8;
import dev.dione.mapping.EntityWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Packs rows into statements: as many rows as fit into one JSON parameter. A row too long for one
 * parameter goes alone, with its longest values as parameters of their own.
 */
public final class RowPacker {
  /** D1's limit of a string, in bytes (https://developers.cloudflare.com/d1/platform/limits/). */
  public static final int MAX_PARAMETER_BYTES = 2_000_000;

  private static final int FEW_BYTES = 256;

  private final BulkWrite<?> write;
  private final List<Statement> statements = new ArrayList<>();
  private final RowJson rowJson = RowJson.forSqlite();
  private long bytesAhead;
  private StringBuilder json;
  private int jsonBytes = 1;

  /**
   * A packer of the rows of a write.
   *
   * @param bytes about how many bytes will come, so that there is room for them from the first
   */
  public RowPacker(BulkWrite<?> write, long bytes) {
    this.write = write;
    this.bytesAhead = bytes;
    this.json = nextJson();
  }

  /**
   * Checks that every value fits into a parameter.
   *
   * @param rows the rows of the entities as they were given, so that the message can count them
   * @throws D1ValueException naming entity and property
   */
  public static void requireFits(EntityWriter<?> writer, List<@Nullable Object[]> rows) {
    for (int i = 0; i < rows.size(); i++) {
      requireFits(writer, rows.get(i), i + 1, rows.size());
    }
  }

  /**
   * The same for the row of an entity that was given alone.
   *
   * @throws D1ValueException naming entity and property
   */
  public static void requireFits(EntityWriter<?> writer, @Nullable Object[] row) {
    requireFits(writer, row, 1, 1);
  }

  private static void requireFits(
      EntityWriter<?> writer, @Nullable Object[] row, int number, int of) {
    for (int position = 0; position < row.length; position++) {
      if (row[position] instanceof String value && tooLong(value)) {
        throw new D1ValueException(
            "%s.%s%s is %,d bytes as it is sent (a byte[] as hex), and D1 takes at most %,d"
                .formatted(
                    writer.entity(),
                    writer.properties().get(position),
                    of == 1 ? "" : " (entity %d of %d)".formatted(number, of),
                    Utf8.size(value),
                    MAX_PARAMETER_BYTES));
      }
    }
  }

  private static boolean tooLong(String value) {
    // A char takes three bytes at most.
    return value.length() > MAX_PARAMETER_BYTES / 3 && Utf8.size(value) > MAX_PARAMETER_BYTES;
  }

  /** The statements that write these rows: one row has a form of its own. */
  static List<Statement> pack(BulkWrite<?> write, List<@Nullable Object[]> rows) {
    Statement alone = rows.size() == 1 ? OneRow.of(write, rows.get(0)) : null;
    if (alone != null) {
      return List.of(alone);
    }
    RowPacker packer = new RowPacker(write, 0);
    rows.forEach(packer::add);
    return packer.finish();
  }

  private void add(@Nullable Object[] row) {
    String text = rowJson.next(row);
    add(row, text, rowJson.bytes());
  }

  /**
   * Adds a row.
   *
   * @param text the row as {@link RowJson#forSqlite} writes it
   * @param size how many bytes that is
   */
  public void add(@Nullable Object[] row, String text, int size) {
    if (size + 2 > MAX_PARAMETER_BYTES) {
      flush();
      addLongRow(row);
      return;
    }
    if (jsonBytes + size + 1 > MAX_PARAMETER_BYTES) {
      flush();
    }
    json.append(json.length() == 1 ? "" : ",").append(text);
    jsonBytes += size + 1;
  }

  /** The statements, after the last row. */
  public List<Statement> finish() {
    flush();
    return statements;
  }

  private void flush() {
    if (json.length() > 1) {
      addStatement(write.sql(), List.of(json.append(']').toString()));
      bytesAhead -= jsonBytes;
      json = nextJson();
      jsonBytes = 1;
    }
  }

  private StringBuilder nextJson() {
    long room = Math.max(FEW_BYTES, Math.min(bytesAhead, MAX_PARAMETER_BYTES));
    return new StringBuilder((int) room).append('[');
  }

  private void addLongRow(@Nullable Object[] row) {
    @Nullable Object[] rest = row.clone();
    List<String> parameters = new ArrayList<>(List.of(""));
    String sql = write.sql();
    List<Integer> longestFirst =
        IntStream.range(0, row.length)
            .boxed()
            .filter(i -> row[i] instanceof String)
            .sorted(
                Comparator.comparing((Integer i) -> isKey(i))
                    .thenComparing(i -> -((String) row[i]).length()))
            .toList();
    for (int position : longestFirst) {
      rowJson.next(rest);
      if (rowJson.bytes() + 2 <= MAX_PARAMETER_BYTES) {
        break;
      }
      String value = (String) row[position];
      parameters.add(value);
      rest[position] = null;
      sql = sql.replaceAll("src\\.value->>" + position + "(?!\\d)", "?" + parameters.size());
    }
    parameters.set(0, "[" + rowJson.next(rest) + "]");
    addStatement(sql, parameters);
  }

  /** Keys stay in the JSON, where the count of new rows looks for them. */
  private boolean isKey(int position) {
    return write.folding() != null && write.folding().key().contains(position);
  }

  private void addStatement(String sql, List<String> parameters) {
    statements.add(Statement.ofTexts(sql, parameters, write.origin())); // the writer checks texts
  }
}
