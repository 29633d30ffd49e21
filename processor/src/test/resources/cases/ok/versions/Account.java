package app;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.Index;
import dev.dione.annotations.UpdatedAt;
import dev.dione.annotations.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Entity
@Index(columns = "email", unique = true)
public record Account(
    @Id long id,
    String email,
    @Nullable String name,
    @Version int version,
    @UpdatedAt @Nullable Instant updatedAt) {}
