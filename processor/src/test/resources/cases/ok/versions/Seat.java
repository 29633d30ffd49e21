package app;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.Version;

@Entity
public class Seat {
  @Id private final String row;
  @Id private final int number;
  private final boolean taken;
  @Version private final long revision;

  Seat(String row, int number, boolean taken, long revision) {
    this.row = row;
    this.number = number;
    this.taken = taken;
    this.revision = revision;
  }

  public String getRow() {
    return row;
  }

  public int getNumber() {
    return number;
  }

  public boolean isTaken() {
    return taken;
  }

  public long getRevision() {
    return revision;
  }
}
