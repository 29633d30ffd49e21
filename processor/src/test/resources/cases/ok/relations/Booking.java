package app;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.Index;
import org.jspecify.annotations.Nullable;

@Entity
@Index(columns = {"show_id", "section"})
public record Booking(
    @Id @Nullable Long id, String showId, @Nullable String section, String guest, byte[] code) {}
