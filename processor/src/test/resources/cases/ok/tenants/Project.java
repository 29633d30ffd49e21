package app;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.Index;
import dev.dione.annotations.Tenant;
import dev.dione.annotations.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity(patch = true)
@Index(columns = {"team", "name"}, unique = true)
public record Project(
    @Id(uuid = true) @Nullable UUID id, @Tenant @Nullable String team, String name, @Version int version) {}
