package app;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import org.jspecify.annotations.Nullable;

// a part of a composite id that may be null
@Entity
public record Half(@Id String a, @Id @Nullable Long b) {}
