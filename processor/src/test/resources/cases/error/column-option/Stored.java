package app;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;

// onMismatch of a stored id
@Entity
public record Stored(@Id(onMismatch = Id.Mismatch.KEEP) String id) {}
