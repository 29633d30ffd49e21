package app;

import dev.dione.annotations.AfterLoad;
import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;

@Entity
public record Kept(String title) {
  @Id(onMismatch = Id.Mismatch.KEEP)
  String key() {
    return title;
  }

  // another object, where ids are kept
  @AfterLoad
  Kept copy() {
    return new Kept(title);
  }
}
