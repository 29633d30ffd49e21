package shapes;

import dev.dione.annotations.Column;
import dev.dione.annotations.Converted;
import dev.dione.annotations.Embedded;
import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import java.net.URI;
import java.time.LocalDate;
import java.util.Locale;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** An interface that Immutables implements. */
@Value.Immutable
@Entity
public interface Song {
  @Id
  String id();

  String title();

  @Nullable LocalDate released();

  boolean live();

  @Nullable @Converted(LinkConverter.class)
  URI link();

  /** A property with a default. */
  @Value.Default
  default int plays() {
    return 1;
  }

  @Nullable @Embedded(prefix = "label_")
  Label label();

  /** A computed column. */
  @Column
  default String lower() {
    return title().toLowerCase(Locale.ROOT);
  }

  /** An abstract class in columns. */
  @Value.Immutable
  abstract class Label {
    public abstract String name();

    public abstract long number();
  }
}
