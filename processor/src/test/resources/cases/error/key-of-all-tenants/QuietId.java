package app;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.Tenant;

@Entity
record QuietId(
    @Id @SuppressWarnings("dione:key-of-all-tenants: numbers are given out by one office") long number,
    @Tenant String shop) {}
