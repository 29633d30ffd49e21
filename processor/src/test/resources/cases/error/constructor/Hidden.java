package app;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;

// a private constructor
@Entity
public class Hidden {
  @Id final String id;

  private Hidden(String id) {
    this.id = id;
  }
}
