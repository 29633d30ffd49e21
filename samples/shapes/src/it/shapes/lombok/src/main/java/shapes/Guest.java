package shapes;

import dev.dione.annotations.Converted;
import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import java.net.URI;
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
  private @Nullable Price tip;
  @Converted(LinkConverter.class) private URI photo;
}
