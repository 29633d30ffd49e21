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

@Entity
@Index(columns = {})
public record Tag(
    @Id @Nullable String id,
    @CreatedAt String created,
    @CreatedAt @UpdatedAt Instant both,
    @Column(type = Column.Type.INTEGER) String text,
    @Column(time = Column.Time.SQLITE) LocalDate day,
    @Column(as = Column.Form.MILLIS) int millis) {

  @Column
  void nothing() {}

  @Column
  static int fixed() {
    return 1;
  }

  @Column
  private int hidden() {
    return 1;
  }

  @Column
  int with(int parameter) {
    return parameter;
  }

  @Check("n > 0")
  int n() {
    return 1;
  }
}
