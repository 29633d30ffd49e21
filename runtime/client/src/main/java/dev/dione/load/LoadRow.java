package dev.dione.load;

import dev.dione.internal.RowJson;
import org.jspecify.annotations.Nullable;

/**
 * A row of a load.
 *
 * @param number which of the entities it was, from 1; the first of those that were folded
 * @param values in wire form
 * @param json the same as a JSON array for SQLite
 * @param bytes the size of that in UTF-8
 */
record LoadRow(long number, @Nullable Object[] values, String json, int bytes) {
  static LoadRow of(long number, @Nullable Object[] values, RowJson writer) {
    String json = writer.next(values);
    return new LoadRow(number, values, json, writer.bytes());
  }
}
