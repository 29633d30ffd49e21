package app;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.Index;
import dev.dione.annotations.SoftDelete;
import dev.dione.annotations.UpdatedAt;
import dev.dione.annotations.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Entity(table = "pages", patch = true)
@Index(columns = "site")
public record Page(
    @Id long id,
    String site,
    @Nullable String text,
    @Version int version,
    @UpdatedAt @Nullable Instant updatedAt,
    @SoftDelete @Nullable Instant deletedAt) {}
