package app;

import dev.dione.annotations.Column;
import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The id and a column are computed: written from here, never stored on the object. */
@Entity(table = "events")
public record Event(LocalDate day, String performer, @Nullable String externalId) {

  @Id
  @Column(name = "event_id")
  public String key() {
    return day + "-" + performer;
  }

  @Column
  int year() {
    return day.getYear();
  }

  @Column(name = "search_text")
  public @Nullable String searchText() {
    return externalId;
  }
}
