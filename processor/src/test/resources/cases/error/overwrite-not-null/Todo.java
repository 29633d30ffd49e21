package app;

import dev.dione.annotations.Column;
import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import org.jspecify.annotations.Nullable;

// a property that overwrites with null
@Entity
public record Todo(
    @Id String id,
    @Column(notNull = true, onUpsert = Column.Policy.OVERWRITE) @Nullable String title) {}
