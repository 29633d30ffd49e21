package app;

import dev.dione.annotations.Column;
import dev.dione.annotations.Column.Time;
import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Entity(table = "shows")
public record Show(
    @Id long id,
    String title,
    String venue,
    LocalDate day,
    Instant startsAt,
    @Column(time = Time.SQLITE) Instant doorsAt,
    @Nullable Integer price,
    BigDecimal fee,
    Duration length,
    double rating,
    byte[] poster) {}
