package app;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.Index;
import org.jspecify.annotations.Nullable;

@Entity
@Index(columns = {"name", "lang"}, unique = true)
public record Tag(@Id int id, String name, @Nullable String lang, @Nullable String note) {}
