package app;

import dev.dione.annotations.BeforeWrite;
import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;

@Entity
public record Song(@Id String id, String title) {
  @BeforeWrite
  String trimmed() {
    return title.strip();
  }
}
