package app;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import java.util.UUID;

// a made id that is never null
@Entity
public record Note(@Id(uuid = true) UUID id, String text) {}
