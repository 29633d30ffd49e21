package app;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.Index;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Deleted for good. */
@Entity(table = "visits")
@Index(columns = "day")
public record Visit(@Id long id, LocalDate day, @Nullable String guest) {}
