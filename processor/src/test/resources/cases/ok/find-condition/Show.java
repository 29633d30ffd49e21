package app;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.Index;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Entity(table = "shows")
@Index(columns = {"venue", "day"})
public record Show(@Id long id, String venue, LocalDate day, @Nullable Integer price) {}
