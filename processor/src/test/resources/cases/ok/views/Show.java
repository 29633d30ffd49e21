package app;

import dev.dione.annotations.Column;
import dev.dione.annotations.Embedded;
import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.Index;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Index(columns = "venue")
@Entity(table = "shows")
public record Show(
    @Id String id,
    String venue,
    LocalDate day,
    @Nullable Long price,
    @Embedded(prefix = "stage_") Stage stage) {
  public record Stage(
      @Column(collate = Column.Collation.NOCASE) String room,
      @Column(generated = "upper(stage_room)") String sign) {}
}
