package dev.dione.contract.converted;

import dev.dione.Converter;
import dev.dione.annotations.Converted;
import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A mutable class with an id that Dione makes, in a type of its own. */
@Entity
class Ticket {
  private Ticket.@Nullable Key key;
  private Sku sku = new Sku("");
  private long seats;

  /** An id. */
  @Converted(AsUuid.class)
  record Key(UUID uuid) {}

  /** As the UUID that it holds. */
  static final class AsUuid implements Converter<Key, UUID> {
    @Override
    public UUID toStored(Key key) {
      return key.uuid();
    }

    @Override
    public Key toJava(UUID uuid) {
      return new Key(uuid);
    }
  }

  static Ticket of(String sku, long seats) {
    Ticket ticket = new Ticket();
    ticket.sku = new Sku(sku);
    ticket.seats = seats;
    return ticket;
  }

  @Id(uuid = true)
  @Nullable Key getKey() {
    return key;
  }

  void setKey(@Nullable Key key) {
    this.key = key;
  }

  Sku getSku() {
    return sku;
  }

  void setSku(Sku sku) {
    this.sku = sku;
  }

  long getSeats() {
    return seats;
  }

  void setSeats(long seats) {
    this.seats = seats;
  }
}
