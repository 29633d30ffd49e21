package app;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.Version;
import org.jspecify.annotations.Nullable;

@Entity(patch = true)
public record Seat(
    @Id String row, @Id int number, @Nullable String guest, @Nullable Double of, @Version int version) {}
