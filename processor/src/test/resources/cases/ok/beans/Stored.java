package app;

import dev.dione.annotations.Id;
import dev.dione.annotations.UpdatedAt;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What every stored object has. */
public abstract class Stored<K> {
  @Id private K id;
  protected @UpdatedAt @Nullable Instant updatedAt;

  public K getId() {
    return id;
  }

  public void setId(K id) {
    this.id = id;
  }
}
