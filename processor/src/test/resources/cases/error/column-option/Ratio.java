package app;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;

@Entity
record Ratio(double whole, double part) {
  // a computed id of a floating type
  @Id
  double key() {
    return whole / part;
  }
}
