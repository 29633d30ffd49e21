package app;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.Json;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Entity
public record Show(
    @Id long id,
    String venue,
    LocalDate day,
    @Nullable Integer price,
    BigDecimal fee,
    byte[] hash,
    @Json List<String> tags) {}
