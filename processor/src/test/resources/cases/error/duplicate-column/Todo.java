package app;

import dev.dione.annotations.Column;
import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;

// two components
@Entity
public record Todo(@Id String id, String createdBy, @Column(name = "CREATED_BY") String author) {

  // a component and a computed column
  @Column(name = "id")
  public String other() {
    return id;
  }
}
