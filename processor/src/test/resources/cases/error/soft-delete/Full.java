package app;

import dev.dione.annotations.Column;
import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.SoftDelete;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Entity
public record Full(
    @Id String id,
    // NOT NULL
    @SoftDelete @Nullable @Column(notNull = true, onUpsert = Column.Policy.PRESERVE) Instant time) {}
