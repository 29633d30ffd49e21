package dev.dione.samples.queries;

import dev.dione.Match;
import dev.dione.annotations.Dao;
import dev.dione.annotations.Find;
import dev.dione.annotations.OrderBy;
import dev.dione.annotations.Query;
import dev.dione.annotations.Upsert;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Nights, and what is asked of them. */
@Dao
public interface EventDao {
  /** Writes nights. */
  @Upsert
  long save(Collection<Event> events);

  /** An ordered list. */
  @Query("SELECT * FROM events WHERE event_date >= :from ORDER BY event_date, composite_key")
  List<Event> from(LocalDate from);

  /** The first row of one. */
  @Query("SELECT title FROM events WHERE venue = :venue ORDER BY event_date LIMIT 1")
  Optional<String> nextAt(String venue);

  /** JSON: what lies in a column of text. */
  @SuppressWarnings({"dione:full-scan: nights of one season", "dione:sort: a few of them"})
  @Query(
      """
      SELECT title, json_extract(details, '$.minimumAge') AS minimum_age, doors
      FROM events
      WHERE details->>'$.minimumAge' <= :age
      ORDER BY title
      """)
  List<Entrance> openTo(int age);

  /** Full text: the words that a visitor types, the best hits first, each word marked. */
  @Query(
      """
      SELECT highlight(event_text, 0, '[', ']') AS title, highlight(event_text, 1, '[', ']') AS venue
      FROM event_text
      WHERE event_text MATCH :match
      ORDER BY rank, rowid
      """)
  List<Event.Words> search(Match match);

  /** A window: each night's number at its venue. */
  @SuppressWarnings("dione:full-scan: nights of one season")
  @Query(
      """
      SELECT venue, title, row_number() OVER (PARTITION BY venue ORDER BY event_date) AS night
      FROM events
      ORDER BY venue, night
      """)
  List<Night> numbered();

  /** The venues, the busiest first. */
  @SuppressWarnings("dione:sort: there are few venues")
  @Find
  @OrderBy("nights desc")
  List<Venue> venues();

  /**
   * Who gets in, and when.
   *
   * @param title the night
   * @param minimumAge the youngest
   * @param doors when the doors open
   */
  record Entrance(String title, int minimumAge, String doors) {}

  /**
   * A night of a venue.
   *
   * @param venue the venue
   * @param title the night
   * @param night its number there
   */
  record Night(String venue, String title, int night) {}
}
