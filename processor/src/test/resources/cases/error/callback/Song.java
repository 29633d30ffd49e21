package app;

import dev.dione.annotations.BeforeWrite;
import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;

@Entity
public record Song(@Id String id, String title) {
  // a method before a write that returns another type
  @BeforeWrite
  String trimmed() {
    return title.strip();
  }
}
