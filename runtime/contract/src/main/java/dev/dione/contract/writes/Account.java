package dev.dione.contract.writes;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.Index;
import dev.dione.annotations.UpdatedAt;
import dev.dione.annotations.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A versioned row. */
@Entity(table = "accounts", patch = true)
@Index(columns = "email", unique = true)
record Account(
    @Id String id,
    String email,
    @Nullable String name,
    @Version long version,
    @UpdatedAt @Nullable Instant updatedAt) {
  static Account of(String id, String name, long version) {
    return new Account(id, id + "@x", name, version, null);
  }

  Account named(String other) {
    return new Account(id, email, other, version, null);
  }
}
