package shapes;

import dev.dione.annotations.Converted;
import dev.dione.annotations.Embedded;
import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import java.net.URI;
import lombok.Builder;
import lombok.Value;
import org.jspecify.annotations.Nullable;

/** An immutable class with a builder. */
@Value
@Builder
@Entity
public class Show {
  @Id String id;
  String title;
  @Nullable Integer seats;
  boolean open;
  Price price;
  @Nullable @Converted(LinkConverter.class) URI link;
  @Embedded(prefix = "hall_") Hall hall;

  /** An immutable object in columns. */
  @Value
  public static class Hall {
    String door;
  }
}
