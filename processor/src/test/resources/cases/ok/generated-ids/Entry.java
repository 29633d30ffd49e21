package app;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.Index;
import org.jspecify.annotations.Nullable;

@Entity
@Index(columns = "text", unique = true)
public record Entry(@Id @Nullable Long id, String text) {}
