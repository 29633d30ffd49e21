package app;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import other.Parent;

@Entity
public class Heir extends Parent {
  @Id public final String id;

  public Heir(String id) {
    this.id = id;
  }
}
