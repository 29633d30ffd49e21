package app;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import java.time.LocalDate;

/** Deleted for good. */
@Entity(table = "visits")
public record Visit(@Id long id, LocalDate day, String guest) {}
