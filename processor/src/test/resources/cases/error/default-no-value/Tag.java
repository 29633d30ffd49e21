package app;

import dev.dione.annotations.Column;
import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import org.jspecify.annotations.Nullable;

@Entity(table = "tags")
public record Tag(@Id String id, @Nullable @Column(defaultValue = "red") String color) {}
