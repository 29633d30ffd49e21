package app;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import org.jspecify.annotations.Nullable;

@Entity
public record Größe(@Id String schlüssel, @Nullable String 名前, int straße) {}
