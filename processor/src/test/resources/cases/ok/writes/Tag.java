package app;

import dev.dione.annotations.Column;
import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.Index;
import org.jspecify.annotations.Nullable;

@Entity
@Index(columns = "slug", unique = true)
public record Tag(
    @Id int id,
    String slug,
    @Nullable String label,
    @Column(defaultValue = "0") @Nullable Integer uses,
    @Column(notNull = true) @Nullable String color,
    @Column(onUpsert = Column.Policy.OVERWRITE) @Nullable String note,
    @Column(onUpsert = Column.Policy.INSERT_ONLY) String origin,
    @Column(onUpsert = Column.Policy.PRESERVE) String kept) {}
