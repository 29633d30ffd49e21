package app;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import java.util.Optional;

// an accessor of another type than the component
@Entity
public record Ticket(@Id String id, String guest) {
  public Optional<String> guest() {
    return Optional.of("anybody");
  }
}
