package app;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.Index;
import org.jspecify.annotations.Nullable;

@Entity
@Index(columns = "code", unique = true)
public record Parent(@Id int id, @Nullable String code) {}
