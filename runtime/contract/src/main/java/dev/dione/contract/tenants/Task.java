package dev.dione.contract.tenants;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.Index;
import dev.dione.annotations.References;
import dev.dione.annotations.SoftDelete;
import dev.dione.annotations.Tenant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row with the tenant in its id, which goes with its project, and is marked as deleted. */
@Entity(table = "tasks", patch = true)
@Index(columns = "project")
record Task(
    @Id @Tenant String team,
    @Id long number,
    @References(value = Project.class, onDelete = References.Action.CASCADE) @Nullable UUID project,
    String text,
    @SoftDelete boolean gone) {}
