package app;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.Index;
import dev.dione.annotations.Tenant;

// a unique index without the tenant
@Entity
@Index(columns = "code", unique = true)
@Index(columns = {"shop", "name"}, unique = true)
@Index(columns = "name")
record Item(
    // an id without the tenant
    @Id String id,
    @Tenant String shop,
    String code,
    String name) {}
