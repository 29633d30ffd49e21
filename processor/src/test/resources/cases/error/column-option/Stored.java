package app;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;

@Entity
public record Stored(@Id(onMismatch = Id.Mismatch.KEEP) String id) {}
