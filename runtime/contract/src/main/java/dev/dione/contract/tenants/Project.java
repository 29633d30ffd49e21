package dev.dione.contract.tenants;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.Index;
import dev.dione.annotations.Tenant;
import dev.dione.annotations.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row whose tenant is filled in, with a key that holds for all tenants. */
@Entity(table = "projects", patch = true)
@Index(columns = {"team", "id"})
@Index(columns = "code", unique = true)
@SuppressWarnings("dione:key-of-all-tenants: that tenants meet is what is tried")
record Project(
    @Id(uuid = true) @Nullable UUID id,
    @Tenant @Nullable String team,
    String code,
    @Nullable String name,
    @Version int version) {
  static Project of(@Nullable UUID id, String code, String name) {
    return new Project(id, null, code, name, 0);
  }
}
