package dev.dione.mapping;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.dione.error.D1ValueException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes the values of one entity, in the order of its columns. */
public final class RowWriter {
  private final @Nullable Object[] values;
  private final Instant now;
  private final boolean makesIds;
  private final @Nullable Object tenant;
  private int next;
  private boolean madeId;

  RowWriter(int size, Instant now, boolean makesIds, @Nullable Object tenant) {
    this.values = new @Nullable Object[size];
    this.now = now;
    this.makesIds = makesIds;
    this.tenant = tenant;
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

  /**
   * The id, or a new one for null; null stays where the row has to be stored already.
   *
   * <p>A new one is a UUID of version 7 (https://www.rfc-editor.org/rfc/rfc9562#section-5.7, read
   * 2026-11-25), and greater than those that this process made before.
   */
  public @Nullable UUID orUuid(@Nullable UUID id) {
    if (id != null || !makesIds) {
      return id;
    }
    madeId = true;
    return UuidCreator.getTimeOrderedEpoch();
  }

  /** The id, or a new UUID as text for null, as {@link #orUuid} makes it. */
  public @Nullable String orUuidText(@Nullable String id) {
    return id == null ? Encode.uuid(orUuid(null)) : id;
  }

  /**
   * The value of a property that may not be null, in an object that is embedded or as one.
   *
   * @param property the property, after the names of the objects around it
   * @throws D1ValueException if it is null
   */
  public <T> T required(@Nullable T value, String property) {
    if (value == null) {
      throw new D1ValueException(
          property + " is null, and may not be. Give it a value, or annotate it with @Nullable");
    }
    return value;
  }

  /**
   * The tenant for whom the database was opened.
   *
   * @param value the entity's tenant in wire form; null takes the database's
   * @throws D1ValueException if it is another one
   */
  public Object ofTenant(@Nullable Object value) {
    if (tenant == null) {
      throw new D1ValueException("the database was opened for no tenant");
    }
    if (value != null && !value.equals(tenant)) {
      throw new D1ValueException(
          "the entity belongs to another tenant than the one for whom the database was opened");
    }
    return tenant;
  }

  /** Whether it made an id. */
  boolean madeId() {
    return madeId;
  }

  /** How many values it has: the index of the next one. */
  int count() {
    return next;
  }

  @Nullable Object[] values() {
    return values;
  }
}
