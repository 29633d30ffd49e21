package app;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;

/** A row whose stored id differs is read all the same. */
@Entity
public record Legacy(String name) {

  @Id(onMismatch = Id.Mismatch.KEEP)
  public String id() {
    return name;
  }
}
