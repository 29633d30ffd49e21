package app;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import org.jspecify.annotations.Nullable;

@Entity(table = "venues")
public record Venue(@Id String id, String title, @Nullable String city, @Nullable Integer seats) {}
