package app;

import dev.dione.annotations.CreatedAt;
import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Entity
public record Odd(
    @Id @Version long id,
    @Version int second,
    @Version String text,
    @Version @CreatedAt Instant both) {}
