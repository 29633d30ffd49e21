package app;

import dev.dione.annotations.Column;
import dev.dione.annotations.CreatedAt;
import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.UpdatedAt;
import java.time.Instant;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** Times that Dione writes, as they are and in SQLite's form. */
@Entity
public record Note(
    @Id String id,
    @CreatedAt Instant createdAt,
    @UpdatedAt Instant updatedAt,
    @CreatedAt @Column(time = Column.Time.SQLITE) LocalDateTime createdLocal,
    @UpdatedAt @Column(time = Column.Time.SQLITE) @Nullable LocalDateTime updatedLocal) {}
