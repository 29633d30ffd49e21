package app;

import dev.dione.annotations.Embedded;
import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.Tenant;

@Entity @SuppressWarnings("dione:key-of-all-tenants: is not what this is about")
public record Within(@Id long id, @Embedded Owner owner) {
  // in an embedded object
  public record Owner(@Tenant String name) {}
}
