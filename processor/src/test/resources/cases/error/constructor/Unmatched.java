package app;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;

// parameters of other types
@Entity
public class Unmatched {
  @Id final String id;

  public Unmatched(String key) {
    this.id = key;
  }
}
