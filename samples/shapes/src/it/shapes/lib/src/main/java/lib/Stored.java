package lib;

import dev.dione.annotations.Column;
import dev.dione.annotations.Id;
import org.jspecify.annotations.Nullable;

/** What stored objects of other projects have in common. */
public abstract class Stored<K> {
  @Id private K id;
  private @Nullable String note;

  public K getId() {
    return id;
  }

  public void setId(K id) {
    this.id = id;
  }

  public @Nullable String getNote() {
    return note;
  }

  public void setNote(@Nullable String note) {
    this.note = note;
  }

  /** A column that is computed, and may be missing. */
  @Column
  public @Nullable String shortNote() {
    return note == null ? null : note.substring(0, Math.min(3, note.length()));
  }
}
