package dev.dione.benchmarks.crud.ebean;

import dev.dione.benchmarks.crud.Concert;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A concert as Ebean reads and writes it. */
@Entity
@Table(name = "concert")
public class EbeanConcert {
  @Id private String id = "";
  private String title = "";
  private String performer = "";
  private String venue = "";
  private String city = "";
  private String day = "";
  private int capacity;
  private int sold;
  private double price;
  private @Nullable Double rating;
  private boolean active;

  @Column(name = "seen_millis")
  private long seenMillis;

  private @Nullable String note;

  /** For Ebean. */
  protected EbeanConcert() {}

  /** The entity of a concert. */
  public EbeanConcert(Concert concert) {
    id = concert.id();
    title = concert.title();
    performer = concert.performer();
    venue = concert.venue();
    city = concert.city();
    day = concert.day();
    capacity = concert.capacity();
    sold = concert.sold();
    price = concert.price();
    rating = concert.rating();
    active = concert.active();
    seenMillis = concert.seenMillis();
    note = concert.note();
  }

  /** Its id. */
  public String id() {
    return id;
  }

  /** The concert that it is. */
  public Concert concert() {
    return new Concert(
        id,
        title,
        performer,
        venue,
        city,
        day,
        capacity,
        sold,
        price,
        rating,
        active,
        seenMillis,
        note);
  }
}
