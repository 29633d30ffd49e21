package app;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;

/** A class that is filled by setters. */
// parameters that are not named like the fields
@Entity
public class Bean {
  @Id private String id = "";

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}
