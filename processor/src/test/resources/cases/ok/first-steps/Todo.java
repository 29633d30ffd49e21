package app;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import org.jspecify.annotations.Nullable;

@Entity
public record Todo(@Id String id, String title, @Nullable String note) {}
