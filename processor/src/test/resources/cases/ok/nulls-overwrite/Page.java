package app;

import dev.dione.annotations.Column;
import dev.dione.annotations.CreatedAt;
import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.UpdatedAt;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Nulls that are written on purpose; the times are Dione's own, and no nulls. */
@Entity
public record Page(
    @Id String path,
    @Nullable String title,
    @Column(defaultValue = "'draft'") @Nullable String state,
    @CreatedAt Instant createdAt,
    @UpdatedAt Instant updatedAt) {}
