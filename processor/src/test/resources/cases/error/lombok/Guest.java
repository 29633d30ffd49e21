package app;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import lombok.Data;
import lombok.Getter;

/** What Lombok would complete. */
// on the type
@Data
@Entity
public class Guest {
  @Id private String id;
}

// an annotation of Lombok, which did not run
@Entity
class Host {
  @Id
  // on a field
  @Getter
  private final String id;

  Host(String id) {
    this.id = id;
  }
}
