package dev.dione.contract.dao;

import dev.dione.annotations.Column;
import dev.dione.annotations.Embedded;
import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.UpdatedAt;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An entity with embedded objects: its id, one that is always there, and one that may be missing.
 */
@Entity
public record Customer(
    @Id @Embedded Key key,
    String name,
    @Embedded(prefix = "home_") Address home,
    @Nullable @Embedded(prefix = "work_") Address work,
    @Embedded Audit audit) {

  /** An id of two columns, one of which D1 would round. */
  public record Key(String shop, long number) {}

  /** An object with parts that may be null, and a computed column. */
  public record Address(
      String city, @Nullable String zip, @Nullable @Embedded(prefix = "geo_") Geo geo) {
    /** For searches without case. */
    @Column
    String cityLower() {
      return city.toLowerCase(java.util.Locale.ROOT);
    }
  }

  /** A place on the map. */
  public record Geo(double lat, double lon) {}

  /** A time that Dione writes. */
  public record Audit(@UpdatedAt @Nullable Instant updatedAt) {}

  /** Two customers of a row, the second one perhaps missing, and a count. */
  public record Pair(
      @Embedded(prefix = "a_") Customer first,
      long after,
      @Nullable @Embedded(prefix = "b_") Customer second) {}

  /** Some columns as an object. */
  public record Place(String name, @Nullable @Embedded(prefix = "work_geo_") Geo geo) {}
}
