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
    @Embedded(prefix = "a_") @Column(name = "name") Name a,
    @Embedded(prefix = "b_") @Json Name b,
    @Embedded(prefix = "c_") @Check("c_first <> ''") Name c,
    @Embedded(prefix = "d_") @References(Person.class) Name d,
    @Embedded(prefix = "e_") @CreatedAt Name e,
    @Embedded(prefix = "f_") @UpdatedAt Name f,
    @Embedded(prefix = "g_") Thing g,
    @Nullable @Embedded(prefix = "h_") Audit h) {

  record Name(String first, String last) {}

  record Audit(@UpdatedAt Instant at) {}

  record Thing(int number) {
    @Id
    @Column
    public String key() {
      return "thing-" + number;
    }
  }

  @Embedded
  public Name name() {
    return a;
  }
}
