package far;

import dev.dione.annotations.Column;

/** A class that others can make, and not read. */
public final class Stamp {
  // a field of an embedded class of another package that is not public
  final int year;
  // a private field of such a class, with a getter that is not public
  private final String land;

  public Stamp(int year, String land) {
    this.year = year;
    this.land = land;
  }

  String getLand() {
    return land;
  }

  // a computed column
  @Column
  String shortLand() {
    return land.substring(0, 2);
  }
}
