package app;

import dev.dione.annotations.Column;
import dev.dione.annotations.Embedded;
import org.jspecify.annotations.Nullable;

/** An embedded object with another one, and a computed column. */
public record Address(
    String street,
    @Column(name = "town") String city,
    @Nullable String zip,
    @Nullable @Embedded(prefix = "geo_") Geo geo) {
  /** For searches without case. */
  @Column
  public String cityLower() {
    return city.toLowerCase(java.util.Locale.ROOT);
  }
}
