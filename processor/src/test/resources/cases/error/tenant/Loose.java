package app;

import dev.dione.annotations.Column;
import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.Tenant;

@Entity
public record Loose(
    @Id long id,
    // with a collation
    @Tenant @Column(collate = Column.Collation.NOCASE) String team) {}
