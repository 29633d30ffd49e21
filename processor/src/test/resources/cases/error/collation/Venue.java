package app;

import dev.dione.annotations.Column;
import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.Index;

@Entity
@Index(columns = "title COLLATE NOCASE", unique = true)
public record Venue(
    @Column(collate = Column.Collation.RTRIM) String title,
    // collate, of a number
    @Column(collate = Column.Collation.NOCASE) int seats) {
  // of a computed id
  @Id
  @Column(collate = Column.Collation.NOCASE)
  public String slug() {
    return title;
  }
}
