package dev.dione.engine;

/**
 * A database as it was at one moment, from which others begin ({@link Engine#inMemory(Snapshot)}).
 * Immutable; it takes as much memory as the database.
 */
public final class Snapshot {
  private final byte[] contents;

  Snapshot(byte[] contents) {
    this.contents = contents;
  }

  byte[] contents() {
    return contents;
  }

  /** How large it is, in bytes. */
  public long sizeBytes() {
    return contents.length;
  }
}
