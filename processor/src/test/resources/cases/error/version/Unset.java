package app;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.Version;
import org.jspecify.annotations.Nullable;

// a version that may be null
@Entity
public record Unset(@Id String id, @Version @Nullable Long version) {}
