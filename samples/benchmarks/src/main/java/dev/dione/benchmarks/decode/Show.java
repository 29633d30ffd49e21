package dev.dione.benchmarks.decode;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A row of 13 columns of many kinds.
 *
 * @param showId a whole number, which travels as text, because D1 rounds numbers beyond 2^53
 * @param title a text
 * @param showDate a date
 * @param performer a text
 * @param venue a text
 * @param city a text that is missing in every fourth row
 * @param price a real
 * @param oldPrice a real that is missing in two of three rows
 * @param seats a whole number, which travels as text
 * @param rank a small whole number
 * @param note a text that is missing in four of five rows
 * @param soldOut 0 or 1
 * @param updatedAt a text with nine digits behind the second
 */
@Entity(table = "shows")
public record Show(
    @Id long showId,
    String title,
    LocalDate showDate,
    String performer,
    String venue,
    @Nullable String city,
    double price,
    @Nullable Double oldPrice,
    long seats,
    int rank,
    @Nullable String note,
    boolean soldOut,
    Instant updatedAt) {}
