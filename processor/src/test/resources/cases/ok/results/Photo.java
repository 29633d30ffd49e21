package app;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import org.jspecify.annotations.Nullable;

@Entity
public record Photo(@Id long id, String title, long views, byte @Nullable [] data, @Nullable Long owner) {}
