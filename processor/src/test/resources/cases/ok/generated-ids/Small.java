package app;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.References;
import org.jspecify.annotations.Nullable;

@Entity
public record Small(@Id @Nullable Integer id, @References(Entry.class) long entry) {}
