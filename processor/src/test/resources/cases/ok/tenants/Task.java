package app;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.Index;
import dev.dione.annotations.References;
import dev.dione.annotations.SoftDelete;
import dev.dione.annotations.Tenant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The tenant is a part of the id. */
@Entity(patch = true)
@Index(columns = "project")
public record Task(
    @Id @Tenant String team,
    @Id long number,
    @References(Project.class) @Nullable UUID project,
    String text,
    @SoftDelete boolean deleted) {}
