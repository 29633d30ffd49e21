package app;

import dev.dione.annotations.Column;
import dev.dione.annotations.CreatedAt;
import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.Json;
import dev.dione.annotations.UpdatedAt;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Entity(patch = true)
public record Song(
    @Id String id,
    String title,
    @Nullable String album,
    int plays,
    @Nullable @Column(defaultValue = "0") Integer rating,
    @Nullable @Column(notNull = true) String label,
    @Column(onUpsert = Column.Policy.INSERT_ONLY) String source,
    @Json List<String> tags,
    byte @Nullable [] cover,
    @CreatedAt @Nullable Instant createdAt,
    @UpdatedAt @Nullable Instant updatedAt) {}
