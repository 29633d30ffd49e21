package app;

import dev.dione.annotations.Column;
import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.Index;
import org.jspecify.annotations.Nullable;

@Entity
@Index(columns = "lang", unique = true)
public record Tag(@Id String id, @Nullable @Column(defaultValue = "'en'") String lang) {}
