package app;

import dev.dione.annotations.Column;
import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.Tenant;

@Entity @SuppressWarnings("dione:key-of-all-tenants: is not what this is about")
public record Loose(
    @Id long id,
    // with a collation
    @Tenant @Column(collate = Column.Collation.NOCASE) String team) {}
