package parts;

import dev.dione.annotations.Converted;
import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;

@Entity
public record Part(@Id Serial serial, @Converted(Length.class) Double length) {
  /** Its converter is of this package alone. */
  @Converted(SerialText.class)
  public record Serial(String text) {}
}
