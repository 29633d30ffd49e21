package app;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import org.jspecify.annotations.Nullable;

@Entity
public record Odd(
    // of a type that holds no UUID
    @Id(uuid = true) @Nullable Long id, String text) {}
