package app;

import dev.dione.annotations.BeforeWrite;
import dev.dione.annotations.Check;
import dev.dione.annotations.Column;
import dev.dione.annotations.Index;
import dev.dione.annotations.UpdatedAt;
import dev.dione.annotations.View;
import java.time.Instant;

@View("SELECT 1 AS one")
@Index(columns = "one")
@Check("one > 0")
public record Option(
    @Column(defaultValue = "1") int one,
    @Column(generated = "1") int two,
    @Column(collate = Column.Collation.NOCASE) String three,
    @Check("four > 0") int four,
    @UpdatedAt Instant five) {
  @Column
  public int six() {
    return 6;
  }

  @BeforeWrite(BeforeWrite.Kind.INSERT)
  void check() {}
}
