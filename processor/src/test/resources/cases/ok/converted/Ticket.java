package app;

import dev.dione.annotations.Converted;
import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An id that Dione makes, in a type of its own. */
@Entity
public record Ticket(@Nullable @Id(uuid = true) Key key, Sku sku) {
  @Converted(AsUuid.class)
  public record Key(UUID uuid) {}

  static final class AsUuid implements dev.dione.Converter<Key, UUID> {
    @Override
    public UUID toStored(Key key) {
      return key.uuid();
    }

    @Override
    public Key toJava(UUID uuid) {
      return new Key(uuid);
    }
  }
}
