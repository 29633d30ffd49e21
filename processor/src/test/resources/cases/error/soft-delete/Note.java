package app;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.SoftDelete;
import java.time.Instant;

// a time of deletion that is never null
@Entity
public record Note(@Id String id, @SoftDelete Instant deletedAt) {}
