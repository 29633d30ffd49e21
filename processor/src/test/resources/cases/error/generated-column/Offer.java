package app;

import dev.dione.annotations.Column;
import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.Index;

import dev.dione.annotations.UpdatedAt;
import java.time.Instant;

@Entity
@Index(columns = "slug", unique = true)
public record Offer(
    // of the id
    @Id @Column(generated = "1 + 1") int id,
    String title,
    @Column(generated = "lower(title)") String slug,
    // with a default
    @Column(generated = "2", defaultValue = "3") int two,
    // of a time
    @UpdatedAt @Column(generated = "'2026'") Instant changed,
    // stored, of a column that is not generated
    @Column(stored = true) String kept) {
  // of a method
  @Column(generated = "3")
  public int three() {
    return 3;
  }
}
