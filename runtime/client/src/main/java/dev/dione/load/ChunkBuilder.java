package dev.dione.load;

import dev.dione.bulk.Folding;
import dev.dione.internal.RowJson;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/** Collects the rows of a chunk, and folds those with the same key. */
final class ChunkBuilder<T> {
  private final LoadPart<T> part;
  private final @Nullable Folding folding;
  private final @Nullable Folding keys;
  private final RowJson json;
  private final List<LoadRow> rows = new ArrayList<>();
  private final Map<Object, Integer> places = new HashMap<>();
  private final Set<Object> keysOfRows = new HashSet<>();
  private long bytes;
  private int merged;
  private boolean remade;

  /**
   * A builder.
   *
   * @param keepsKeys whether the chunk has to know the keys of its rows
   * @param json writes rows
   */
  ChunkBuilder(LoadPart<T> part, boolean keepsKeys, RowJson json) {
    this.json = json;
    this.part = part;
    this.folding = part.write().folding();
    this.keys = keepsKeys ? part.keys() : null;
  }

  void add(LoadRow row) {
    Object foldingKey = folding == null ? null : folding.keyOf(row.values());
    if (keys != null) {
      boolean same = folding != null && foldingKey != null && keys.key().equals(folding.key());
      keysOfRows.add(same ? foldingKey : keys.keyOf(row.values()));
    }
    Integer place = foldingKey == null ? null : places.putIfAbsent(foldingKey, rows.size());
    if (place == null || folding == null) {
      rows.add(row);
      bytes += row.bytes() + 1;
      return;
    }
    LoadRow earlier = rows.get(place);
    LoadRow both =
        LoadRow.of(earlier.number(), folding.merge(earlier.values(), row.values()), json);
    rows.set(place, both);
    bytes += both.bytes() - earlier.bytes();
    merged++;
  }

  void remade(boolean rowIsRemade) {
    remade |= rowIsRemade;
  }

  long bytes() {
    return bytes;
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  Chunk<T> build(RowRange range) {
    boolean firstIsItself = !remade && merged == 0 && rows.get(0).number() == range.from();
    String first = firstIsItself ? print(rows.get(0).values()) : "";
    return new Chunk<>(part, range, rows, merged, keysOfRows, remade, first);
  }

  /** What tells a row from most others. */
  static String print(@Nullable Object[] values) {
    CRC32C sum = new CRC32C();
    sum.update(RowJson.of(values).getBytes(StandardCharsets.UTF_8));
    return Long.toHexString(sum.getValue());
  }
}
