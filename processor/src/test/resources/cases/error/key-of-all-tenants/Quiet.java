package app;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.Index;
import dev.dione.annotations.Tenant;

@Entity
@Index(columns = "number", unique = true)
@SuppressWarnings("dione:key-of-all-tenants: numbers are given out by one office")
record Quiet(@Id long number, @Tenant String shop) {}
