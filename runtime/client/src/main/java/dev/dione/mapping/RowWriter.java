package dev.dione.mapping;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Takes the values of one entity, in the order of its columns. */
public final class RowWriter {
  private final @Nullable Object[] values;
  private final Instant now;
  private int next;

  RowWriter(int size, Instant now) {
    this.values = new @Nullable Object[size];
    this.now = now;
  }

  /** Adds the next value, in wire form. */
  public void add(@Nullable Object value) {
    values[next++] = value;
  }

  /** The time of this write, one for all entities of a call. */
  public Instant now() {
    return now;
  }

  /** The time of this write in UTC. */
  public LocalDateTime nowUtc() {
    return LocalDateTime.ofInstant(now, ZoneOffset.UTC);
  }

  /** The value, or the time of this write for null. */
  public Instant orNow(@Nullable Instant value) {
    return value == null ? now : value;
  }

  /** The value, or the time of this write in UTC for null. */
  public LocalDateTime orNowUtc(@Nullable LocalDateTime value) {
    return value == null ? nowUtc() : value;
  }

  /** How many values it has: the index of the next one. */
  int count() {
    return next;
  }

  @Nullable Object[] values() {
    return values;
  }
}
