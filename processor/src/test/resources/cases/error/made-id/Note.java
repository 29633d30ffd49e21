package app;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import java.util.UUID;

@Entity
public record Note(@Id(uuid = true) UUID id, String text) {}
