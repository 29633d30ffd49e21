package app;

import dev.dione.annotations.CreatedAt;
import dev.dione.annotations.UpdatedAt;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An embedded class: when and why a row was written. */
final class Audit {
  private final @Nullable Instant createdAt;
  private final @Nullable Instant updatedAt;
  final @Nullable String reason;

  Audit(@CreatedAt @Nullable Instant createdAt, @UpdatedAt @Nullable Instant updatedAt, @Nullable String reason) {
    this.createdAt = createdAt;
    this.updatedAt = updatedAt;
    this.reason = reason;
  }

  @Nullable Instant getCreatedAt() {
    return createdAt;
  }

  @Nullable Instant getUpdatedAt() {
    return updatedAt;
  }
}
