package app;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.Index;
import dev.dione.annotations.SoftDelete;
import dev.dione.annotations.Tenant;
import dev.dione.annotations.UpdatedAt;
import dev.dione.annotations.Version;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Marked by a time, and of a tenant. */
@Entity(table = "posts")
@Index(columns = {"site", "slug"}, unique = true)
public record Post(
    @Id UUID id,
    @Tenant String site,
    String slug,
    @Nullable String topic,
    @Version int version,
    @UpdatedAt Instant updatedAt,
    @SoftDelete @Nullable LocalDateTime deletedAt) {}
