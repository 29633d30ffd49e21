package app;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.Index;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity(patch = true)
@Index(columns = "slug", unique = true)
public record Note(@Id(uuid = true) @Nullable UUID id, String slug, @Nullable String text) {}
