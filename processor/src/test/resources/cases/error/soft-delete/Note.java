package app;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.SoftDelete;
import java.time.Instant;

@Entity
public record Note(@Id String id, @SoftDelete Instant deletedAt) {}
