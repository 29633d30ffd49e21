package app;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Entity
public record Show(@Id long id, String venue, LocalDate day, @Nullable Integer price) {}
