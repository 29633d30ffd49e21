package app;

import dev.dione.annotations.Column;
import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.SoftDelete;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Entity
public record Odd(
    @Id String id,
    // a flag that may be null
    @SoftDelete @Nullable Boolean flag,
    // a second one
    @SoftDelete boolean second,
    // of another type
    @SoftDelete String text) {}
