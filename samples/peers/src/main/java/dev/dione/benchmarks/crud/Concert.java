package dev.dione.benchmarks.crud;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.Index;
import org.jspecify.annotations.Nullable;

/**
 * What is stored: 13 columns of types that every library knows by itself.
 *
 * @param id made of day, performer and venue
 * @param title what it is called
 * @param performer who plays
 * @param venue where
 * @param city the venue's
 * @param day in ISO-8601
 * @param capacity how many fit in
 * @param sold how many tickets are sold
 * @param price of a ticket
 * @param rating from 0 to 5, where there is one
 * @param active whether it takes place
 * @param seenMillis when it was last seen, since 1970
 * @param note for visitors
 */
@Entity
@Index(columns = {"venue", "day"})
public record Concert(
    @Id String id,
    String title,
    String performer,
    String venue,
    String city,
    String day,
    int capacity,
    int sold,
    double price,
    @Nullable Double rating,
    boolean active,
    long seenMillis,
    @Nullable String note) {

  /** The same concert with more tickets sold. */
  Concert withSold(int tickets) {
    return new Concert(
        id,
        title,
        performer,
        venue,
        city,
        day,
        capacity,
        tickets,
        price,
        rating,
        active,
        seenMillis,
        note);
  }
}
