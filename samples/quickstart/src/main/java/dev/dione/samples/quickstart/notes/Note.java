package dev.dione.samples.quickstart.notes;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.Index;
import dev.dione.annotations.SoftDelete;
import dev.dione.annotations.Tenant;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A note of a team. */
// tag::entity[]
@Entity(table = "notes")
@Index(columns = {"team", "topic"})
public record Note(
    @Id(uuid = true) @Nullable UUID id,
    @Tenant @Nullable String team, // filled in: the team for whom the database was opened
    String topic,
    String text,
    @SoftDelete @Nullable Instant deletedAt) {}
// end::entity[]
