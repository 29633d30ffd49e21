package dev.dione.contract.tenants;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.Index;
import dev.dione.annotations.SoftDelete;
import dev.dione.annotations.Tenant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row that nothing but its id tells from those of others. */
@Entity(table = "labels", patch = true)
@Index(columns = {"team", "id"})
record Label(
    @Id UUID id, @Tenant @Nullable String team, @Nullable String text, @SoftDelete boolean gone) {}
