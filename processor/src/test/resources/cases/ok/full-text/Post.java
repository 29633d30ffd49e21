package app;

import dev.dione.annotations.Column;
import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import org.jspecify.annotations.Nullable;

@Entity
public record Post(
    @Id String id,
    @Column(collate = Column.Collation.NOCASE) String title,
    @Nullable String body,
    int likes) {}
