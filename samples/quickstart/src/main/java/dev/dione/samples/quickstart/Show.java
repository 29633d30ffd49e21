package dev.dione.samples.quickstart;

import dev.dione.annotations.Column;
import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.Index;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A show in town.
 *
 * @param date the evening
 * @param venue the house
 * @param title the show
 * @param price the cheapest seat; null if nobody said
 */
// tag::entity[]
@Entity(table = "shows")
@Index(columns = "date")
public record Show(LocalDate date, String venue, String title, @Nullable Integer price) {
  /** The id: computed when the row is written, never stored on the object. */
  @Id
  @Column(name = "show_id")
  public String key() {
    return date + "-" + venue;
  }
}
// end::entity[]
