package dev.dione.bulk;

import dev.dione.dialect.schema.Collation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Folds rows with the same key into one, as if they had been written one after the other. Inside
 * one statement SQLite would read the stored row before any write, and lose the first row's values.
 *
 * @param key the positions of the key
 * @param preserve the positions where a null keeps the earlier value
 * @param insertOnly the positions where the first row's value stays
 * @param collations how the key's texts compare, where that is not byte by byte
 */
public record Folding(
    List<Integer> key,
    Set<Integer> preserve,
    Set<Integer> insertOnly,
    Map<Integer, Collation> collations) {
  public Folding {
    key = List.copyOf(key);
    preserve = Set.copyOf(preserve);
    insertOnly = Set.copyOf(insertOnly);
    collations = Map.copyOf(collations);
  }

  /** A folding by keys that compare byte by byte. */
  public Folding(List<Integer> key, Set<Integer> preserve, Set<Integer> insertOnly) {
    this(key, preserve, insertOnly, Map.of());
  }

  /** The rows in the order of first appearance. A key with a null never equals another. */
  public List<@Nullable Object[]> fold(List<@Nullable Object[]> rows) {
    if (rows.size() < 2) {
      return rows;
    }
    Map<Object, @Nullable Object[]> folded = new LinkedHashMap<>();
    for (@Nullable Object[] row : rows) {
      Object rowKey = keyOf(row);
      @Nullable Object[] earlier = folded.get(rowKey);
      folded.put(rowKey, earlier == null ? row : merge(earlier, row));
    }
    return new ArrayList<>(folded.values());
  }

  /** What two rows with the same key have in common; a key with a null equals only itself. */
  public Object keyOf(@Nullable Object[] row) {
    if (key.size() == 1) {
      Object value = partOf(row, key.get(0));
      return value == null ? new Object() : value;
    }
    List<Object> values = new ArrayList<>(key.size());
    for (int position : key) {
      Object value = partOf(row, position);
      if (value == null) {
        return new Object();
      }
      values.add(value);
    }
    return values;
  }

  private @Nullable Object partOf(@Nullable Object[] row, Integer position) {
    Object value = row[position];
    if (collations.isEmpty() || !(value instanceof String text)) {
      return value;
    }
    return collations.getOrDefault(position, Collation.BINARY).same(text);
  }

  /** What is stored when both were written, one after the other. */
  public @Nullable Object[] merge(@Nullable Object[] earlier, @Nullable Object[] later) {
    @Nullable Object[] merged = later.clone();
    for (int i = 0; i < merged.length; i++) {
      boolean keeps =
          insertOnly.contains(i)
              || (merged[i] == null && preserve.contains(i))
              || key.contains(i); // another spelling of the key finds the row, and stays out of it
      if (keeps) {
        merged[i] = earlier[i];
      }
    }
    return merged;
  }
}
