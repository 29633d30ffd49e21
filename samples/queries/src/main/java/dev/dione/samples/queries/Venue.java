package dev.dione.samples.queries;

import dev.dione.annotations.Id;
import dev.dione.annotations.View;
import java.time.LocalDate;

/**
 * A venue as its nights show it: a view.
 *
 * @param venue its name
 * @param nights how many nights there are
 * @param firstNight the first of them
 */
@View(
    """
    SELECT venue, count(*) AS nights, min(event_date) AS first_night
    FROM events
    GROUP BY venue
    """)
public record Venue(@Id String venue, int nights, LocalDate firstNight) {}
