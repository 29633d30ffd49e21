package shapes;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import lombok.Data;
import org.jspecify.annotations.Nullable;

/** A mutable class. */
@Data
@Entity
public class Guest {
  @Id private long number;
  private String name;
  private @Nullable String note;
  private boolean isInvited;
}
