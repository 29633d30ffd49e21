package dev.dione.contract.writes;

import dev.dione.annotations.Column;
import dev.dione.annotations.CreatedAt;
import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.Index;
import dev.dione.annotations.UpdatedAt;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Every kind of column that a patch meets. */
@Entity(table = "songs", patch = true)
@Index(columns = "title")
@Index(columns = "album")
record Song(
    @Id long id,
    String title,
    @Nullable String album,
    @Nullable @Column(defaultValue = "7") Integer rating,
    @Nullable @Column(notNull = true) String label,
    @Column(onUpsert = Column.Policy.INSERT_ONLY) @Nullable String source,
    byte @Nullable [] cover,
    @CreatedAt @Nullable Instant createdAt,
    @UpdatedAt @Nullable Instant updatedAt) {
  static Song of(long id) {
    return new Song(id, "title" + id, "album", 3, "label", "source", new byte[] {1, 2}, null, null);
  }
}
