package app;

import dev.dione.annotations.CreatedAt;
import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Entity
public record Odd(
    // a version that is the id
    @Id @Version long id,
    // a second version
    @Version int second,
    // a version that is text
    @Version String text,
    // a version that is the time of the insert
    @Version @CreatedAt Instant both) {}
