package app;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.Tenant;

@Entity @SuppressWarnings("dione:key-of-all-tenants: is not what this is about")
public record Odd(
    @Id long id,
    @Tenant String team,
    // a second one
    @Tenant String other) {}
