package dev.dione.load;

import dev.dione.bulk.RowPacker;
import dev.dione.error.D1ValueException;
import dev.dione.internal.RowJson;
import dev.dione.mapping.EntityWriter;
import java.time.Instant;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * Reads the entities of a part, and makes chunks of those that are not known to be done. What was
 * perhaps done comes again in the chunk in which it was sent. Used by one thread.
 */
final class ChunkReader<T> {
  private final LoadPart<T> part;
  private final int index;
  private final Iterator<? extends T> entities;
  private final Instant now;
  private final DoneRows done;
  private final Refusals refusals;
  private final boolean keepsKeys;
  private final RowJson json = RowJson.forSqlite();
  private long number;
  private long resumed;
  private boolean ended;

  /** Takes the rows that are refused before they are sent. */
  interface Refusals {
    /** Whether the load goes on behind this row. */
    boolean goesOn(FailedRow row, D1ValueException reason);
  }

  ChunkReader(
      LoadPart<T> part,
      int index,
      Iterator<? extends T> entities,
      Instant now,
      DoneRows done,
      boolean keepsKeys,
      Refusals refusals) {
    this.part = part;
    this.index = index;
    this.entities = entities;
    this.now = now;
    this.done = done;
    this.keepsKeys = keepsKeys;
    this.refusals = refusals;
  }

  /** How many entities were read. */
  long read() {
    return number;
  }

  /** How many of them were passed over. */
  long resumed() {
    return resumed;
  }

  /** The next chunk of about so many bytes, or null behind the last. */
  @Nullable Chunk<T> next(long bytes) {
    passDone();
    if (!hasNext()) {
      return null;
    }
    long from = number + 1;
    long sentTo = done.sentTo(from);
    ChunkBuilder<T> chunk = new ChunkBuilder<>(part, keepsKeys, json);
    while (hasNext() && !ends(chunk, from, sentTo, bytes)) {
      T entity = entities.next();
      number++;
      LoadRow row = row(entity, chunk);
      if (row != null) {
        chunk.add(row);
      }
    }
    if (sentTo > number && ended) {
      return null; // it may only come again as it was sent
    }
    if (sentTo > number) {
      throw done.changed(index, sentTo, "ended at row " + number);
    }
    return chunk.isEmpty() ? next(bytes) : chunk.build(new RowRange(index, from, number));
  }

  private boolean hasNext() {
    return !ended && entities.hasNext();
  }

  private boolean ends(ChunkBuilder<T> chunk, long from, long sentTo, long bytes) {
    if (sentTo > 0) {
      return number >= sentTo;
    }
    boolean begun = number >= from;
    boolean meetsOther = done.contains(number + 1) || done.sentTo(number + 1) > 0;
    return chunk.bytes() >= bytes || (begun && meetsOther);
  }

  private void passDone() {
    while (done.contains(number + 1) && entities.hasNext()) {
      T entity = entities.next();
      number++;
      resumed++;
      String expected = done.firstOf(number);
      if (!expected.isEmpty()) {
        require(expected, part.write().writer().row(entity, now, tenant()));
      }
    }
  }

  private void require(String expected, EntityWriter.Written row) {
    String found = ChunkBuilder.print(row.values());
    if (!row.madeId() && !found.equals(expected)) {
      throw done.changed(index, number, "is another one");
    }
  }

  /** The row of an entity, or null if it cannot be stored. */
  private @Nullable LoadRow row(T entity, ChunkBuilder<T> chunk) {
    EntityWriter.Written written;
    try {
      written = part.write().writer().row(entity, now, tenant());
      RowPacker.requireFits(part.write().writer(), written.values());
    } catch (D1ValueException e) {
      FailedRow row = new FailedRow(part.entity(), number, "", String.valueOf(e.getMessage()));
      ended = !refusals.goesOn(row, e);
      return null;
    }
    chunk.remade(written.madeId());
    return LoadRow.of(number, written.values(), json);
  }

  private @Nullable Object tenant() {
    return part.d1().scope().tenant();
  }
}
