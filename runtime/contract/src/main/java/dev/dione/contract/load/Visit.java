package dev.dione.contract.load;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import org.jspecify.annotations.Nullable;

/** A row whose id the database makes: written twice, it is there twice. */
@Entity(table = "visits")
record Visit(@Id @Nullable Long id, String who) {
  static Visit by(String who) {
    return new Visit(null, who);
  }
}
