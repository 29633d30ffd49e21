package dev.dione.samples.queries;

import dev.dione.annotations.Column;
import dev.dione.annotations.Entity;
import dev.dione.annotations.FullText;
import dev.dione.annotations.Id;
import dev.dione.annotations.Index;
import dev.dione.annotations.Json;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A night that can be booked.
 *
 * @param title what it is called
 * @param eventDate its day
 * @param venue where it is
 * @param details what else is known, as JSON
 * @param doors when the doors open, out of the details: the database reads it there
 */
@Entity(table = "events")
@Index(columns = {"event_date", "composite_key"})
@Index(columns = {"venue", "event_date"})
public record Event(
    String title,
    LocalDate eventDate,
    @Column(collate = Column.Collation.NOCASE) String venue,
    @Nullable @Json Details details,
    @Nullable @Column(generated = "details->>'$.doors'") String doors) {

  /** The id, which the site's addresses hold: {@code 2026-05-02-blue-moon}. */
  @Id
  public String compositeKey() {
    return eventDate + "-" + title.toLowerCase(Locale.ROOT).replace(' ', '-');
  }

  /**
   * What else is known of a night.
   *
   * @param doors when the doors open, such as 19:30
   * @param minimumAge who gets in
   */
  public record Details(String doors, int minimumAge) {}

  /**
   * The words of titles and venues.
   *
   * @param title the title
   * @param venue the venue
   */
  @FullText(of = Event.class, name = "event_text")
  public record Words(String title, String venue) {}
}
