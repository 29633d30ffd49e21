package app;

import dev.dione.annotations.BeforeWrite;
import dev.dione.annotations.BeforeWrite.Kind;
import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.Index;
import java.time.LocalDate;

@Entity(table = "visits")
@Index(columns = "day")
@Index(columns = "guest")
public record Visit(@Id long id, LocalDate day, String guest) {
  @BeforeWrite
  Visit tidied() {
    return new Visit(id, day, guest.strip());
  }

  @BeforeWrite({Kind.UPDATE, Kind.DELETE})
  void requirePast() {
    if (day.isAfter(LocalDate.now())) {
      throw new IllegalStateException("not over yet: " + this);
    }
  }
}
