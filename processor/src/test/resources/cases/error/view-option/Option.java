package app;

import dev.dione.annotations.BeforeWrite;
import dev.dione.annotations.Check;
import dev.dione.annotations.Column;
import dev.dione.annotations.Index;
import dev.dione.annotations.UpdatedAt;
import dev.dione.annotations.View;
import java.time.Instant;

// a check and a method before writes
@View("SELECT 1 AS one")
// an index
@Index(columns = "one")
@Check("one > 0")
public record Option(
    // a default
    @Column(defaultValue = "1") int one,
    // a generated column
    @Column(generated = "1") int two,
    // a collation
    @Column(collate = Column.Collation.NOCASE) String three,
    // a column's check
    @Check("four > 0") int four,
    // a time
    @UpdatedAt Instant five) {
  // a computed column
  @Column
  public int six() {
    return 6;
  }

  @BeforeWrite(BeforeWrite.Kind.INSERT)
  void check() {}
}
