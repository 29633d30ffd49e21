package dev.dione.samples.vegas.dao;

import java.time.LocalDate;

/**
 * A night on which an artist plays.
 *
 * @param eventDate the day
 * @param venue the place
 * @param title the night
 * @param headliner whether the night is the artist's
 */
public record ArtistDate(LocalDate eventDate, String venue, String title, boolean headliner) {}
