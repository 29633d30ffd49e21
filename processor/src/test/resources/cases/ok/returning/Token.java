package app;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import org.jspecify.annotations.Nullable;

@Entity
public record Token(@Id @Nullable Long id, String secret, byte[] hash, @Nullable Long used) {}
