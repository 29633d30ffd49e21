package app;

import dev.dione.annotations.Column;
import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.Index;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Entity
@Index(columns = "text", unique = true)
public record Entry(
    @Id @Nullable Long id,
    String text,
    @Nullable @Column(defaultValue = "1") Integer uses,
    byte @Nullable [] key,
    @Nullable @Column(time = Column.Time.SQLITE) Instant seen,
    @Column(name = "100%s") String share) {}
