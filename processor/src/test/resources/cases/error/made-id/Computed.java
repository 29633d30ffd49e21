package app;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;

@Entity
public record Computed(String text) {
  // on a method
  @Id(uuid = true)
  public String id() {
    return text;
  }
}
