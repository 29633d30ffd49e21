package app;

import dev.dione.annotations.Column;
import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;

@Entity
public class Forgotten {
  // a column that the constructor does not take
  @Id final String id;
  @Column private String note = "";

  public Forgotten(String id) {
    this.id = id;
  }
}
