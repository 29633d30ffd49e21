package app;

import dev.dione.annotations.Id;
import dev.dione.annotations.View;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@View(
    """
    SELECT venue, count(*) AS shows, min(day) AS first_day, max(price) AS top_price
    FROM shows
    GROUP BY venue
    """)
public record VenueSummary(
    @Id String venue, int shows, LocalDate firstDay, @Nullable Long topPrice) {}
