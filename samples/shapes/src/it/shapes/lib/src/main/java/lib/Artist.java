package lib;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import org.jspecify.annotations.Nullable;

/** An immutable class. */
@Entity
public final class Artist {
  @Id private final long number;
  private final String name;
  private final @Nullable Integer born;

  /** Takes all of it. */
  public Artist(long number, String name, @Nullable Integer born) {
    this.number = number;
    this.name = name;
    this.born = born;
  }

  public long number() {
    return number;
  }

  public String getName() {
    return name;
  }

  public @Nullable Integer born() {
    return born;
  }
}
