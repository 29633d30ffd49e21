package dev.dione.mapping;

import dev.dione.Row;
import dev.dione.error.D1IdMismatchException;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Compares a stored id with the one that the object computes. Objects that were read in spite of a
 * difference are remembered, as long as they live, so that they are not written under another id.
 */
public final class IdCheck {
  private static final Map<Identity, String> KEPT = new ConcurrentHashMap<>();
  private static final ReferenceQueue<Object> COLLECTED = new ReferenceQueue<>();

  private IdCheck() {}

  /**
   * Fails if the stored id is not the computed one.
   *
   * @param entity the entity's name
   * @param computed the computed id in wire form
   * @throws D1IdMismatchException naming both
   */
  public static void require(String entity, Row row, int position, @Nullable Object computed) {
    String stored = String.valueOf(row.value(position));
    if (!stored.equals(String.valueOf(computed))) {
      throw new D1IdMismatchException(
          entity, row.column(position), stored, String.valueOf(computed), "Row " + row.number());
    }
  }

  /** Remembers the object if its stored id is not the computed one. */
  public static void keep(Object object, Row row, int position, @Nullable Object computed) {
    String stored = String.valueOf(row.value(position));
    if (!stored.equals(String.valueOf(computed))) {
      forgetCollected();
      KEPT.put(new Identity(object, row.column(position), COLLECTED), stored);
    }
  }

  /**
   * Fails if the object was read from a row with another id in this column.
   *
   * @throws D1IdMismatchException naming both
   */
  public static void requireWritable(
      String entity, String column, Object object, @Nullable Object computed) {
    forgetCollected();
    String stored = KEPT.get(new Identity(object, column, null));
    if (stored != null) {
      throw new D1IdMismatchException(
          entity, column, stored, String.valueOf(computed), "The object to write");
    }
  }

  /** How many objects are remembered. */
  static int kept() {
    forgetCollected();
    return KEPT.size();
  }

  private static void forgetCollected() {
    for (Object dead = COLLECTED.poll(); dead != null; dead = COLLECTED.poll()) {
      KEPT.remove(dead);
    }
  }

  /** An object, by identity and without keeping it alive, and one of its columns. */
  private static final class Identity extends WeakReference<Object> {
    private final String column;
    private final int hash;

    Identity(Object object, String column, @Nullable ReferenceQueue<Object> queue) {
      super(object, queue);
      this.column = column.toLowerCase(Locale.ROOT);
      hash = 31 * System.identityHashCode(object) + this.column.hashCode();
    }

    @Override
    public int hashCode() {
      return hash;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      if (this == other) {
        return true;
      }
      Object mine = get();
      return mine != null
          && other instanceof Identity identity
          && identity.get() == mine
          && identity.column.equals(column);
    }
  }
}
