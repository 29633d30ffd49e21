package app;

import dev.dione.annotations.Check;
import dev.dione.annotations.Column;
import dev.dione.annotations.CreatedAt;
import dev.dione.annotations.Embedded;
import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.Json;
import dev.dione.annotations.References;
import dev.dione.annotations.UpdatedAt;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Annotations that say nothing of an embedded object, or of what it holds. */
@Entity
public record Person(
    @Id String id,
    // an embedded property with @Column
    @Embedded(prefix = "a_") @Column(name = "name") Name a,
    // an embedded property with @Json
    @Embedded(prefix = "b_") @Json Name b,
    // an embedded property with @Check
    @Embedded(prefix = "c_") @Check("c_first <> ''") Name c,
    // an embedded property with @References
    @Embedded(prefix = "d_") @References(Person.class) Name d,
    // an embedded property with @CreatedAt
    @Embedded(prefix = "e_") @CreatedAt Name e,
    // an embedded property with @UpdatedAt
    @Embedded(prefix = "f_") @UpdatedAt Name f,
    @Embedded(prefix = "g_") Thing g,
    @Nullable @Embedded(prefix = "h_") Audit h) {

  record Name(String first, String last) {}

  // a written time in an object that may be null
  record Audit(@UpdatedAt Instant at) {}

  record Thing(int number) {
    // a computed id in an embedded object
    @Id
    @Column
    public String key() {
      return "thing-" + number;
    }
  }

  // @Embedded on a method that is no property
  @Embedded
  public Name name() {
    return a;
  }
}
