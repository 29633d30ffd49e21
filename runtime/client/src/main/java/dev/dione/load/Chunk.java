package dev.dione.load;

import dev.dione.Statement;
import dev.dione.bulk.RowPacker;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * The rows of one request. Immutable.
 *
 * @param <T> the entity
 * @param part what they belong to
 * @param range which entities they are
 * @param rows in order; no two have the same key where the write folds them
 * @param merged how many entities were folded into others
 * @param keys the keys of the rows, where they matter
 * @param remade whether the same entities would give other rows next time, as with ids that are
 *     made
 * @param first tells the first row from others, or is empty where that cannot be
 */
record Chunk<T>(
    LoadPart<T> part,
    RowRange range,
    List<LoadRow> rows,
    int merged,
    Set<Object> keys,
    boolean remade,
    String first) {
  long bytes() {
    return rows.stream().mapToLong(row -> row.bytes() + 1L).sum();
  }

  boolean sharesKeys(Chunk<?> other) {
    return !Collections.disjoint(keys, other.keys);
  }

  /** Whether all rows may be written twice. */
  boolean isRepeatable() {
    return rows.stream().allMatch(row -> part.write().isRepeatable(row.values()));
  }

  List<Statement> statements() {
    RowPacker packer = new RowPacker(part.write(), bytes() + 2);
    rows.forEach(row -> packer.add(row.values(), row.json(), row.bytes()));
    return packer.finish();
  }

  /** The first half; the merged ones count there. */
  Chunk<T> left() {
    int middle = rows.size() / 2;
    long last = rows.get(middle).number() - 1;
    return new Chunk<>(
        part,
        new RowRange(range.part(), range.from(), last),
        rows.subList(0, middle),
        merged,
        Set.of(),
        remade,
        first);
  }

  /** The other half. */
  Chunk<T> right() {
    int middle = rows.size() / 2;
    long from = rows.get(middle).number();
    return new Chunk<>(
        part,
        new RowRange(range.part(), from, range.to()),
        rows.subList(middle, rows.size()),
        0,
        Set.of(),
        remade,
        "");
  }
}
