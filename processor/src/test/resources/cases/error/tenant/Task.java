package app;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.Tenant;

// a tenant that is a double
@Entity @SuppressWarnings("dione:key-of-all-tenants: is not what this is about")
public record Task(@Id long id, @Tenant double team) {}
