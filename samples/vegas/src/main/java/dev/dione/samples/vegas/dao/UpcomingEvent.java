package dev.dione.samples.vegas.dao;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A night at a venue.
 *
 * @param eventDate the day
 * @param title the night
 * @param headliners the headliners in the order of the bill; null if there are none
 */
public record UpcomingEvent(LocalDate eventDate, String title, @Nullable String headliners) {}
