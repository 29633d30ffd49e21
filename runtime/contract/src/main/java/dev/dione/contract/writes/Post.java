package dev.dione.contract.writes;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.Index;
import dev.dione.annotations.SoftDelete;
import dev.dione.annotations.UpdatedAt;
import dev.dione.annotations.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row that is marked as deleted by a time. */
@Entity(table = "posts", patch = true)
@Index(columns = "slug", unique = true)
record Post(
    @Id long id,
    String slug,
    @Nullable String text,
    @Version int version,
    @UpdatedAt @Nullable Instant updatedAt,
    @SoftDelete @Nullable Instant deletedAt) {
  static Post of(long id, String text) {
    return new Post(id, "p" + id, text, 0, null, null);
  }

  Post with(String otherText, int otherVersion) {
    return new Post(id, slug, otherText, otherVersion, null, null);
  }
}
