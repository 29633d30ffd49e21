package app;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.Index;
import org.jspecify.annotations.Nullable;

@Entity
@Index(columns = "name", unique = true)
public record Tag(@Id int id, @Nullable String name) {}
