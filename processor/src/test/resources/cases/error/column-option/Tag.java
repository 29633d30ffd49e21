package app;

import dev.dione.annotations.Check;
import dev.dione.annotations.Column;
import dev.dione.annotations.CreatedAt;
import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.Index;
import dev.dione.annotations.UpdatedAt;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

// an index without columns
@Entity
@Index(columns = {})
public record Tag(
    @Id @Nullable String id,
    // a stamp on a text
    @CreatedAt String created,
    // two stamps
    @CreatedAt @UpdatedAt Instant both,
    // a type that is not the stored one
    @Column(type = Column.Type.INTEGER) String text,
    // a time form of a date
    @Column(time = Column.Time.SQLITE) LocalDate day,
    // a duration's form of an integer
    @Column(as = Column.Form.MILLIS) int millis) {

  // a computed column without a result
  @Column
  void nothing() {}

  // a static computed column
  @Column
  static int fixed() {
    return 1;
  }

  // a private computed column
  @Column
  private int hidden() {
    return 1;
  }

  // a computed column with a parameter
  @Column
  int with(int parameter) {
    return parameter;
  }

  // a check of a method that is no column
  @Check("n > 0")
  int n() {
    return 1;
  }
}
